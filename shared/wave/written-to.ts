/** What decides whether somebody on the phone list is written to at all. */
type Addressee = { status: string; youth?: true };

/**
 * Whether somebody is sent anything. The young only while their municipality asks them: the words and the page for parents are
 * then theirs, and without them a child would be asked as an adult (docs/decisions/0025-the-young.md).
 */
export const isWrittenTo = ({ status, youth }: Addressee, asksYoung: boolean): boolean =>
  status === 'active' && (asksYoung || !youth);
