// Comfort for the office: a long list is sent a few hundred lines at a time, with a bar that shows how far it is.
const chunk = 500;
const tries = 4;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends some lines. Sending them twice changes nothing, so whatever fails is simply sent again. */
const send = async (address: string, lines: string[]): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const body = new FormData();
      body.set('lines', lines.join('\n'));
      body.set('from', '0');
      const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' } });
      const answer: unknown = response.ok ? await response.json() : undefined;
      // A session that has ended answers with another page; going on would lose lines.
      if (typeof answer === 'object' && answer !== null && 'done' in answer && answer.done === lines.length - 1) return;
      throw new Error('the lines were not taken');
    } catch (error) {
      if (attempt === tries) throw error;
      await pause(500 * 2 ** attempt);
    }
  }
};

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;

const importWithProgress = async (form: HTMLFormElement): Promise<void> => {
  const [header = '', ...lines] = field(form, 'lines')
    .value.split(/\r?\n/)
    .filter((line) => line !== '');
  let done = Number(field(form, 'from').value);
  const bar = document.createElement('progress');
  bar.max = lines.length;
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const show = () => {
    bar.value = done;
    words.textContent = (form.dataset.done ?? '')
      .replace('{done}', done.toLocaleString(document.documentElement.lang))
      .replace('{total}', lines.length.toLocaleString(document.documentElement.lang));
    bar.setAttribute('aria-label', words.textContent);
  };
  show();
  const [button] = form.getElementsByTagName('button');
  const rest = Array.from(form.children).filter((child) => !(child instanceof HTMLInputElement));
  for (const child of rest) (child as HTMLElement).hidden = true;
  form.append(words, bar);
  try {
    while (done < lines.length) {
      const some = lines.slice(done, done + chunk);
      await send(form.action, [header, ...some]);
      done += some.length;
      field(form, 'from').value = String(done);
      show();
    }
    location.assign(`${form.dataset.import}?imported=${lines.length}`);
  } catch {
    for (const child of rest) (child as HTMLElement).hidden = false;
    words.textContent = `${words.textContent}. ${form.dataset.failed}`;
    if (button) button.textContent = form.dataset.continue ?? '';
    form.dataset.busy = '';
  }
};

for (const form of Array.from(document.querySelectorAll<HTMLFormElement>('form[data-import]')))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.dataset.busy) return;
    form.dataset.busy = 'yes';
    for (const old of Array.from(form.querySelectorAll('progress, p[role=status]'))) old.remove();
    void importWithProgress(form);
  });
