import { HTTPException } from 'hono/http-exception';
import type { Municipality, StudioStore } from '#functions/store/studio.ts';
import type { StaffContext } from './session.ts';

/** The municipality in the path's `:code`; throws `HTTPException` 404 when there is none. */
export const municipalityOf = async (
  c: StaffContext,
  studio: Pick<StudioStore, 'municipality'>,
): Promise<Municipality> => {
  const municipality = await studio.municipality(c.req.param('code') ?? '');
  if (!municipality) throw new HTTPException(404);
  return municipality;
};
