import type { Page } from 'playwright-core';

/** Words and controls that something else lies upon, when the page is scrolled to them; a bar that stays in view, where the page begins. */
export const covered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { name: string; owner: Element; box: () => DOMRect | undefined }[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !node.textContent?.trim() || owner.closest('script, style, option, .unseen, .said, small'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ name: node.textContent.trim(), owner, box: () => range.getClientRects()[0] });
    }
    for (const owner of document.querySelectorAll('main button, main input, main select, main textarea'))
      found.push({ name: owner.outerHTML.slice(0, 60), owner, box: () => owner.getClientRects()[0] });
    return found.flatMap(({ name, owner, box }) => {
      if (!box() || !owner.checkVisibility()) return [];
      const bar = owner.closest('.move');
      if (bar && getComputedStyle(bar).position === 'sticky') scrollTo(0, 0);
      else owner.scrollIntoView({ block: 'center' });
      const at = box() as DOMRect;
      const top = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
      const own = top && (top.contains(owner) || owner.contains(top) || owner.closest('label')?.contains(top));
      return own ? [] : [`${name} is under ${top?.outerHTML.slice(0, 60)}`];
    });
  });
