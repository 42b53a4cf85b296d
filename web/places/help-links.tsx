import type { FC } from 'hono/jsx';
import type { Language } from '#shared/language/languages.ts';
import type { AfterTexts } from '#web/texts/after.ts';

/** The ways to ask for help, or to offer it. They carry the language and what is wished, and nothing of where they stood. */
export const HelpLinks: FC<{ code: string; language: Language; texts: AfterTexts['help'] }> = (props) => (
  <section aria-labelledby="help">
    <h2 id="help">{props.texts.title}</h2>
    <p class="small">{props.texts.apart}</p>
    <p class="ways">
      <a class="button" href={`/m/${props.code}/help?lang=${props.language}&wish=want`}>
        {props.texts.want}
      </a>
      <a class="button" href={`/m/${props.code}/help?lang=${props.language}&wish=can`}>
        {props.texts.can}
      </a>
    </p>
  </section>
);
