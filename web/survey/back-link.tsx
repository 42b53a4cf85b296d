import type { FC } from 'hono/jsx';
import type { Frame } from './document.tsx';

/** Back to the survey from a page that was sent to: the same address, opened, leads there, so the page need not name the link. */
export const BackLink: FC<Pick<Frame, 'language' | 'texts'>> = ({ language, texts }) => (
  <ul class="links">
    <li>
      <a href={`?lang=${language}`}>{texts.back}</a>
    </li>
  </ul>
);
