/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What a template may ask for, written `{name}`. */
export const placeholders = ['id', 'to', 'digits', 'text', 'secret', 'basic'] as const;
export type Values = Readonly<Record<(typeof placeholders)[number], string>>;

const marks = /\{(\w+)\}/g;

/** The text with its placeholders filled in. What is filled in is not looked at again: a message may hold `{to}`. */
export const fillText = (text: string, values: Values): string =>
  text.replaceAll(marks, (mark, name: string) => (Object.hasOwn(values, name) ? values[name as keyof Values] : mark));

/** A tree with the placeholders in its texts filled in. Its form stays, whatever a message holds: no text is pieced together. */
export const fill = (template: Json, values: Values): Json => {
  if (typeof template === 'string') return fillText(template, values);
  if (typeof template !== 'object' || template === null) return template;
  if (Array.isArray(template)) return template.map((item: Json) => fill(item, values));
  return Object.fromEntries(Object.entries(template).map(([name, item]) => [name, fill(item as Json, values)]));
};

/** The names of all placeholders in a tree, whether or not there are such. */
export const marksIn = (template: Json): string[] => {
  if (typeof template === 'string') return [...template.matchAll(marks)].map(([, name]) => name ?? '');
  return typeof template === 'object' && template !== null ? Object.values(template).flatMap(marksIn) : [];
};
