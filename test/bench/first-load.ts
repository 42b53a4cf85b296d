import { type Language, languageTags } from '#shared/language/languages.ts';
import { freshPage, launchBrowser, phone } from '#test/browser/chromium.ts';
import { issue, prepared, secretOf, startServer } from './world.ts';

/**
 * Bytes on the wire (bodies and headers) and requests of a first visit to the survey page, in every language: of whoever is
 * the first to open it in a process, and of everybody after her.
 */
export const firstLoad = async (): Promise<void> => {
  const { folder, remove } = await prepared((stores) => issue(stores, 1));
  const server = await startServer(folder);
  const browser = await launchBrowser();
  try {
    const visit = async (language: Language) => {
      const { page, context } = await freshPage(browser, { viewport: phone });
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      const seen = { requests: 0, bytes: 0 };
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (/^https?:/.test(request.url)) seen.requests++;
      });
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        seen.bytes += encodedDataLength;
      });
      await page.goto(`${server.base}/s/${secretOf(0)}?lang=${language}`, { waitUntil: 'networkidle' });
      await context.close();
      return seen;
    };
    for (const language of languageTags) {
      const [first, later] = [await visit(language), await visit(language)];
      const requests = Math.max(first.requests, later.requests);
      console.log(`${language.padEnd(5)}  ${later.bytes} bytes (first ${first.bytes}) in ${requests} request(s)`);
    }
    console.log(
      'Peers on the same two cores: LimeSurvey 1.4 MB, Formbricks 0.95 MB. Promise: ≤ 10,000 bytes, ≤ 2 requests.',
    );
  } finally {
    await browser.close();
    await server.stop();
    await remove();
  }
};
