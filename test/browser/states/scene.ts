import type { Language } from '#shared/language/languages.ts';
import { freshPage, phone } from '../chromium.ts';
import { openTown } from '../town.ts';
import { arrange } from './arranged.ts';
import type { State, Visit } from './visit.ts';

/** Where every state can be looked at: a town of so many people, with an arranged place beside it. `close` ends both. */
export const openScene = async (adults?: number) => {
  const [town, arranged] = await Promise.all([openTown(adults), arrange()]);
  const link = await town.openLink();
  return {
    /** Opens a state in a fresh browser profile, which is gone when `look` has looked at it. */
    async show<T>(
      state: State,
      { language, viewport = phone }: { language: Language; viewport?: typeof phone },
      look: (page: Visit['page']) => Promise<T>,
    ): Promise<T> {
      const { page, context } = await freshPage(town.browser, { viewport, script: state.script ?? true });
      try {
        await state.open({ town, arranged, page, language, link });
        return await look(page);
      } finally {
        await context.close();
      }
    },
    close: () => Promise.all([town.close(), arranged.close()]),
  };
};
export type Scene = Awaited<ReturnType<typeof openScene>>;
