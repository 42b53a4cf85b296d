import { voiceFor } from './voice.ts';

/** What a recording is, by its ending: MP3, or Opus in one container or the other. */
const typeOf = (address: string): string =>
  address.endsWith('mp3') ? 'audio/mpeg' : `audio/${address.replace(/.*\./, '')};codecs=opus`;

/** A loudspeaker, and the square that stops. */
const icons = {
  listen: 'M3 9v6h4l6 5V4L7 9zM16 8v8a4.5 4.5 0 0 0 0-8z',
  stop: 'M6 6h12v12H6z',
};

/**
 * A button at each question by which it is read aloud: by the recording where there is one that this phone can play, else by the
 * phone's own voice, else there is none. Nothing is loaded before it is pressed; it stops when another screen is shown.
 */
export const readAloud = (form: HTMLFormElement): void => {
  const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;
  const voice = () => speech && voiceFor(speech.getVoices(), document.documentElement.lang);
  /** What is being heard. */
  let heard: { button: HTMLButtonElement; end: () => void } | undefined;

  const show = (button: HTMLButtonElement, state: keyof typeof icons) => {
    button.setAttribute('aria-label', `${form.dataset[state]}`);
    button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[state]}"/></svg>`;
  };
  const hush = () => {
    const was = heard;
    heard = undefined;
    if (!was) return;
    was.end();
    show(was.button, 'listen');
  };

  const speak = (screen: Element, button: HTMLButtonElement) => {
    const by = voice();
    if (!speech || !by) return hush();
    const parts = [...screen.querySelectorAll('h2, .help, .scale p, .options span')].map((part) => {
      const words = new SpeechSynthesisUtterance(`${part.textContent}`);
      words.voice = by;
      words.lang = by.lang;
      words.rate = 0.9; // she may be new to the language
      return words;
    });
    const mine = {
      button,
      end: () => {
        speech.cancel();
        parts.length = 0; // kept until then: a browser may forget what nobody holds, and then never says that it has ended
      },
    };
    heard = mine;
    const last = parts[parts.length - 1];
    if (last) last.onend = last.onerror = () => heard === mine && hush();
    for (const words of parts) speech.speak(words);
  };

  const play = (audio: HTMLAudioElement, screen: Element, button: HTMLButtonElement) => {
    const end = () => {
      audio.pause();
      audio.currentTime = 0;
    };
    heard = { button, end };
    audio.onended = hush;
    // Gone, or the network is: the phone says it instead, or she presses again.
    audio.onerror = () => heard?.end === end && speak(screen, button);
    if (audio.error) audio.load();
    audio.play()?.catch(() => undefined); // whatever went wrong is an error of the element too
  };

  const offer = (screen: Element, audio?: HTMLAudioElement) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'listen';
    show(button, 'listen');
    button.onclick = () => {
      const again = heard?.button === button;
      hush();
      if (again) return;
      show(button, 'stop');
      if (audio) play(audio, screen, button);
      else speak(screen, button);
    };
    screen.querySelector('legend')?.after(button);
  };

  const silent: Element[] = [];
  for (const screen of form.querySelectorAll('fieldset.screen')) {
    const audio = screen.querySelector('audio');
    if (audio?.canPlayType(typeOf(audio.src))) {
      audio.controls = false; // without them it is not shown
      offer(screen, audio);
    } else {
      audio?.remove();
      silent.push(screen);
    }
  }
  const offerVoice = () => {
    if (voice()) for (const screen of silent.splice(0)) offer(screen);
  };
  offerVoice();
  if (speech) speech.onvoiceschanged = offerVoice; // phones find their voices late

  new MutationObserver(() => heard && !heard.button.offsetParent && hush()).observe(form, {
    subtree: true,
    attributeFilter: ['hidden'],
  });
  addEventListener('pagehide', hush);
};
