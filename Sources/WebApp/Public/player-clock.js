// A timer that asks the clock instead of counting its own ticks, so that a throttled tab catches up.

/** After a longer silence the machine was asleep: nothing was done in that time. */
const longestSilence = 75_000;

/** Counts the milliseconds of one step; stands still while paused. */
export class StepTimer {
  #now;
  #seenAt = 0;
  elapsed = 0;
  length = 0;
  isRunning = false;

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Begins a step of `seconds`, `ahead` milliseconds of which have passed already. */
  begin(seconds, ahead = 0) {
    this.length = seconds * 1000;
    this.elapsed = Math.max(0, ahead);
    this.#seenAt = this.#now();
  }

  run() {
    this.isRunning = true;
    this.#seenAt = this.#now();
  }

  pause() {
    this.isRunning = false;
  }

  /** Adds the time since the last look; answers whether the machine slept in between. */
  look() {
    const now = this.#now();
    const passed = now - this.#seenAt;
    this.#seenAt = now;
    if (!this.isRunning) return false;
    if (passed > longestSilence) return true;
    this.elapsed += passed;
    return false;
  }

  /** Makes the step longer or shorter, never shorter than what has passed. */
  stretch(seconds) {
    this.length = Math.max(this.elapsed, this.length + seconds * 1000);
  }

  get left() {
    return Math.max(0, this.length - this.elapsed);
  }

  /** How far past its end the step is; negative before it. */
  get over() {
    return this.elapsed - this.length;
  }
}

/** "2026-05-06": the day on the clock of this machine, written as Hipwise writes it. */
export function today() {
  const now = new Date();
  const twoDigits = (number) => String(number).padStart(2, "0");
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}

/** "1:05" for 64.2 seconds: the last second is shown as 0:01 until it is over. */
export function clockText(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000 - 0.001);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
