import type { Sms } from './sms-gateway.ts';
import type { Visit, Visitor } from './visitor.ts';

/** The link in a message. */
export const linkIn = ({ text }: Sms): string => {
  const [link] = /https:\/\/\S+\/s\/[0-9a-z]+/.exec(text) ?? [];
  if (link === undefined) throw new Error('a message has no link');
  return link;
};

/** What a field of a page's form holds. */
export const valueIn = (page: string, field: string): string => {
  const [, value] = new RegExp(`name="${field}" value="([^"]+)"`).exec(page) ?? [];
  if (value === undefined) throw new Error(`the page cannot be sent: it has no ${field}`);
  return value;
};

/** The receipt that a page of the survey carries. */
export const receiptIn = (page: string): string => valueIn(page, 'receipt');

/** Opens a link and sends the form, as a person does; what came of it. */
export const answer = async (browser: Visitor, link: string, form: Record<string, string>): Promise<Visit> => {
  const page = await browser.get(link);
  if (page.status !== 200) throw new Error(`the survey answers ${page.status}`);
  return browser.post(link, { ...form, receipt: receiptIn(page.body) });
};
