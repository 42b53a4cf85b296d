const patienceMs = 20_000;

/**
 * Sends without leaving the page, so that a bad network loses nothing: what failed to arrive stays filled in, and is the
 * same form when it is sent again. An answer other than "thanks" is asked for again as a page; that too is the same form.
 */
export const sendByScript = (form: HTMLFormElement, link: string): void => {
  const unsent = form.querySelector<HTMLElement>('#unsent');
  const address = form.getAttribute('action') ?? '';
  let sending = false;

  const send = async () => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patienceMs);
    try {
      const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      const reply = await fetch(address, { method: 'POST', body, redirect: 'manual', signal: abort.signal });
      if (reply.type === 'opaqueredirect') location.replace(`${link}/thanks${address}`);
      else HTMLFormElement.prototype.submit.call(form);
    } catch {
      if (unsent) unsent.hidden = false;
      unsent?.focus();
    } finally {
      clearTimeout(timer);
      sending = false;
    }
  };

  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (unsent) unsent.hidden = true;
    if (!sending) {
      sending = true;
      send();
    }
  });
};
