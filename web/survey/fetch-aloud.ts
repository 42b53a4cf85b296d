/** Where the script that reads aloud is to be had. */
export const aloudPath = '/s/aloud.js';

let asked = false;

/**
 * Puts the script that reads aloud into the page once a question is shown, so that nobody waits for it who only opens the
 * link, and only where there is a recording or may be a voice: a voice whose language begins with the same letter; the script
 * looks closer. It is put in by its text: the page's policy knows it by its hash, and lets no file of any address be a script.
 * Without a network there is no button until another question is shown, and a recording is a player like any other.
 */
export const fetchAloud = async (): Promise<void> => {
  if (asked) return;
  const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;
  if (speech) speech.onvoiceschanged = fetchAloud; // phones find their voices late
  const [letter] = document.documentElement.lang;
  if (!speech?.getVoices().some(({ lang }) => lang[0] === letter) && !document.querySelector('audio')) return;
  asked = true;
  try {
    const script = document.createElement('script');
    script.text = await (await fetch(aloudPath)).text();
    document.head.append(script);
  } catch {
    asked = false;
  }
};
