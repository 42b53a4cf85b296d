/** Attributes that lay a page out or name its parts, and hold nothing that is read out, shown or drawn. */
const layout = new Set([
  'class',
  'id',
  'for',
  'tabindex',
  'colspan',
  'src',
  'charset',
  'content',
  'min',
  'max',
  'maxlength',
]);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

/** A piece of text of a page: between tags, or the value of an attribute (then with the name of that). */
export type Part = { text: string; attribute?: string; classes: string };

/** Everything of a page that somebody can read, hear or draw from, in order. Pictures of lines and `head` links are left out. */
export const partsOf = (html: string): Part[] => {
  const parts: Part[] = [];
  let classes = '';
  for (const [, tag, between] of html.replace(/<svg[\s\S]*?<\/svg>/g, '').matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (tag !== undefined) {
      const attributes = [...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({
        name,
        value,
      }));
      classes = attributes.find(({ name }) => name === 'class')?.value ?? '';
      if (!/^(?:link|meta)\b/.test(tag))
        for (const { name, value } of attributes)
          if (!layout.has(name)) parts.push({ text: decoded(value), attribute: name, classes });
    } else if (between?.trim()) parts.push({ text: decoded(between).trim(), classes });
  }
  return parts;
};
