import { catalogue } from './catalogue.ts';

/** A heading, and under it sentences in the order in which a language has them. */
type Section<K extends string> = Readonly<Record<'title' | K, string>>;

/** What the pages say that tell who asks, how to know it, and what becomes of an answer. `{name}` marks what is filled in. */
export type AboutTexts = {
  /** The municipality's page for newcomers. `{municipality}`. */
  home: Section<'who' | 'how' | 'why' | 'free'>;
  /** Whom to ask; `none` where the municipality has not said. `{municipality}`. */
  contact: Section<'phone' | 'email' | 'web' | 'none'>;
  /** `{municipality}`; `{link}` = what our links begin with. */
  real: {
    title: string;
    message: Section<'name' | 'link' | 'bar'>;
    never: Section<'name' | 'id' | 'bank' | 'password'>;
    doubt: Section<'body'>;
  };
  /** Three sentences, then what stands behind them. `{days}`; `{authority}` = an address of the web. */
  privacy: {
    title: string;
    short: Section<'nobody' | 'deleted' | 'free'>;
    asked: Section<'what' | 'skip' | 'never'>;
    kept: Section<'list' | 'answer' | 'apart'>;
    seen: Section<'groups' | 'words' | 'sent' | 'sms'>;
    deleted: Section<'answer' | 'sent' | 'number' | 'stopped'>;
    phone: Section<'cookies' | 'draft'>;
    help: Section<'apart' | 'deleted'>;
    rights: Section<'stop' | 'ask' | 'law' | 'complain'>;
  };
  /** `{authority}`; `{date}` = the day on which the statement was last gone through. */
  accessibility: {
    title: string;
    aim: string;
    state: Section<'partly' | 'tested'>;
    gaps: Section<'texts' | 'audio' | 'people'>;
    tell: Section<'body'>;
    authority: string;
    date: string;
  };
  /** For parents, where a municipality asks the young too. `{municipality}`; `{age}` = from how old. */
  guardians: {
    title: string;
    lead: string;
    about: Section<'what' | 'free' | 'nobody'>;
    you: Section<'consent' | 'stop' | 'talk'>;
  };
};

/** What the pages say that tell who asks, in one language. */
export const aboutIn = catalogue<'about', AboutTexts>('about', (language) => import(`./${language}/about.ts`));
