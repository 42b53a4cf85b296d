import { frameOf } from '#functions/staff/frame.ts';
import { municipalityOf } from '#functions/staff/municipality.ts';
import type { StaffContext } from '#functions/staff/session.ts';
import type { Wave } from '#shared/wave/wave.ts';
import type { Office } from '#web/office/office-page.tsx';
import type { OfficeDeps } from './deps.ts';

/** The municipality in the path and its waves; its pages say "synthetic" when it is made up, or a wave is. Throws `HTTPException` 404. */
export const loadOffice = async (
  c: StaffContext,
  { studio, assets }: Pick<OfficeDeps, 'studio' | 'assets'>,
): Promise<Office & { waves: Wave[] }> => {
  const municipality = await municipalityOf(c, studio);
  const waves = await studio.waves(municipality.code);
  const synthetic = municipality.synthetic === true || waves.some((wave) => wave.synthetic);
  return { municipality, waves, frame: { ...frameOf(c, assets, 'office'), synthetic } };
};

/** A whole number in the query of an address; undefined when there is none. */
export const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
