import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong with the page, one line a rule. It is run in a world of its own, past the page's policy for
 * scripts, so the page is exactly what a person gets; without script it cannot be run (`violationsWithoutScript`).
 */
export const violations = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { contextId: executionContextId, expression: `${source};0` });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found))`,
    awaitPromise: true,
  });
  await session.detach();
  const found = JSON.parse(result.value as string) as AxeResults;
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 80)).join(' | ')})`,
  );
};

/** The same of a page in a browser without script: of the document as it stands there, in a browser of the same size that has script. */
export const violationsWithoutScript = async (page: Page): Promise<string[]> => {
  const standing = (await page.content()).replaceAll(/<script\b.*?<\/script>/gs, '');
  const context = await page.context().browser()?.newContext({ viewport: page.viewportSize() });
  if (!context) throw new Error('the page has no browser');
  try {
    const copy = await context.newPage();
    await copy.setContent(standing);
    return await violations(copy);
  } finally {
    await context.close();
  }
};
