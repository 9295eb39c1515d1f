// Beeps and spoken words, both from the browser itself: no file is loaded and nothing is sent.

const beeps = {
  tick: [{ at: 0, pitch: 660, length: 0.09 }],
  start: [{ at: 0, pitch: 990, length: 0.35 }],
  end: [
    { at: 0, pitch: 740, length: 0.16 },
    { at: 0.22, pitch: 740, length: 0.16 },
  ],
  done: [
    { at: 0, pitch: 660, length: 0.16 },
    { at: 0.2, pitch: 830, length: 0.16 },
    { at: 0.4, pitch: 990, length: 0.4 },
  ],
};

export class Cues {
  beepsOn = true;
  wordsOn = true;
  #audio = null;

  /** Browsers allow sound only from a click on, and may take it back; called whenever time runs on. */
  wake() {
    try {
      this.#audio ??= new AudioContext();
      if (this.#audio.state === "suspended") this.#audio.resume();
    } catch {
      this.#audio = null;
    }
  }

  beep(name) {
    if (!this.beepsOn || !this.#audio) return;
    for (const note of beeps[name]) this.#play(note);
  }

  #play({ at, pitch, length }) {
    const start = this.#audio.currentTime + at;
    const tone = this.#audio.createOscillator();
    const volume = this.#audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.25, start + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + length);
    tone.connect(volume).connect(this.#audio.destination);
    tone.start(start);
    tone.stop(start + length + 0.02);
  }

  /** Says `words`; what was being said before is cut off. */
  say(words) {
    if (!this.wordsOn || !("speechSynthesis" in window)) return;
    speechSynthesis.cancel();
    const speech = new SpeechSynthesisUtterance(words);
    speech.lang = "en-GB";
    speechSynthesis.speak(speech);
  }

  hush() {
    if ("speechSynthesis" in window) speechSynthesis.cancel();
  }
}

/** Keeps what is ticked in `box` for the next session. */
export function rememberChoice(box, name, use) {
  try {
    box.checked = localStorage.getItem(name) !== "off";
  } catch {
    box.checked = true;
  }
  const apply = () => {
    use(box.checked);
    try {
      localStorage.setItem(name, box.checked ? "on" : "off");
    } catch {
      // Not kept; it holds for this session.
    }
  };
  box.addEventListener("change", apply);
  use(box.checked);
}
