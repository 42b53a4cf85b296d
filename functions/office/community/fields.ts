import { EntryWords, type InLanguages } from '#shared/community/words.ts';
import { type Language, languageTags } from '#shared/language/languages.ts';
import { readDay } from '#shared/wave/read-day.ts';
import { type Sent, text } from '../plan/values.ts';

/** What a form sent, by field, as it was typed. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong with a field; `web/office/community-texts.ts` says it in words. */
export type Problem =
  | 'missing'
  | 'too-long'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-an-amount'
  | 'before-the-first'
  | 'not-a-choice';
export type FieldProblem = { id: string; problem: Problem };

/** A field that was read; `undefined` where something is wrong with it, which `problems` then names. */
export class Reading {
  readonly problems: FieldProblem[] = [];
  readonly #values: Values;

  constructor(values: Values) {
    this.#values = values;
  }

  #at(id: string): string {
    return (this.#values[id] ?? '').trim();
  }

  #wrong(id: string, problem: Problem): undefined {
    this.problems.push({ id, problem });
    return undefined;
  }

  /** A line of text of at most so many characters. */
  line(id: string, most: number, needed: boolean): string | undefined {
    const value = this.#at(id);
    if (needed && value === '') return this.#wrong(id, 'missing');
    return value.length > most ? this.#wrong(id, 'too-long') : value;
  }

  day(id: string): string | undefined {
    return readDay(this.#at(id)) ?? this.#wrong(id, 'not-a-day');
  }

  /** `HH:MM`; people also write `9.30`. */
  time(id: string): string | undefined {
    const [, hour, minute] = /^(\d{1,2})[.:](\d{2})$/.exec(this.#at(id)) ?? [];
    const good = hour && minute && Number(hour) < 24 && Number(minute) < 60;
    return good ? `${hour.padStart(2, '0')}:${minute}` : this.#wrong(id, 'not-a-time');
  }

  /** Whole kroner; nothing is free. */
  kroner(id: string): number | undefined {
    const value = this.#at(id);
    if (value === '') return 0;
    return /^\d{1,5}$/.test(value) ? Number(value) : this.#wrong(id, 'not-an-amount');
  }

  choice<C extends string>(id: string, choices: readonly C[]): C | undefined {
    return choices.find((one) => one === this.#at(id)) ?? this.#wrong(id, 'not-a-choice');
  }

  /** Title and text in every language in which there is either; needed in the municipality's own. */
  words(home: Language): InLanguages | undefined {
    const before = this.problems.length;
    const words: InLanguages = {};
    for (const language of languageTags) {
      const [title, about] = [`title-${language}`, `about-${language}`];
      if (language !== home && this.#at(title) === '' && this.#at(about) === '') continue;
      const read = EntryWords.safeParse({ title: this.#at(title), about: this.#at(about) });
      if (read.success) words[language] = read.data;
      for (const { path, code } of read.error?.issues ?? [])
        this.#wrong(path[0] === 'title' ? title : about, code === 'too_small' ? 'missing' : 'too-long');
    }
    return this.problems.length === before ? words : undefined;
  }

  /** Says that a field cannot be meant with another. */
  refuse(id: string, problem: Problem): void {
    this.problems.push({ id, problem });
  }
}

/** The named fields of a form, and those of the words. */
export const valuesIn = (sent: Sent, names: readonly string[]): Values => {
  const words = languageTags.flatMap((language) => [`title-${language}`, `about-${language}`]);
  return Object.fromEntries([...names, ...words].map((name) => [name, text(sent, name).replaceAll('\r\n', '\n')]));
};

/** The words of an entry as the form would have sent them. */
export const wordValues = (words: InLanguages): Values =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, { title, about }]) => [
      [`title-${language}`, title],
      [`about-${language}`, about],
    ]),
  );
