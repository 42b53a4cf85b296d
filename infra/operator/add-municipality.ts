import { bringSurvey } from '#functions/office/plan/surveys.ts';
import type { Municipality } from '#functions/store/studio.ts';
import { core } from '#shared/survey/core.ts';
import { audit } from './audit.ts';
import type { OperatorDeps } from './deps.ts';

/**
 * Enters a municipality: the core survey first, then its profile, an empty ledger and the list by which the clock finds it.
 * One that is there keeps what its officer has set. Returns whether it is new.
 */
export const addMunicipality = async (deps: OperatorDeps, municipality: Municipality): Promise<boolean> => {
  const isNew = !(await deps.studio.municipalities()).includes(municipality.code);
  await bringSurvey(deps.studio, { id: core.survey, version: core.version });
  await deps.studio.addMunicipality(municipality);
  if (isNew) await audit(deps, { did: 'municipality-added', municipality: municipality.code });
  return isNew;
};
