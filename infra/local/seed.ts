import type { StudioStore } from '#functions/store/studio.ts';
import { core } from '#shared/survey/core.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { municipalities, people } from './people.ts';

/** What every local run begins with: municipalities, who may act for them, and the core survey. Doing it again changes nothing. */
export const seed = async (studio: StudioStore): Promise<void> => {
  for (const municipality of municipalities) await studio.addMunicipality(municipality);
  for (const { subject, name, roles } of people) await studio.saveMember({ subject, name, roles });
  await studio.addVersion(core);
  for (const words of Object.values(coreWords)) await studio.saveWords(core.survey, core.version, words);
};
