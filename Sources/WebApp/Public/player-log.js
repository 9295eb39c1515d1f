// What was done, kept in this browser at once and sent to Hipwise as soon as it can be reached.
//
// Every message holds the whole session so far. Sending it twice, late or out of order does no harm,
// so nothing has to be queued: it is enough to know which sessions hold something unsent.

import { today } from "./player-clock.js";
import { joinedSet } from "./player-steps.js";

const shelf = "hipwise.sessions";

/** What Hipwise will refuse however often it is told: no programme in hand, or an unknown exercise. */
const refusals = [409, 422];

export class SessionLog {
  #sessions;
  #address;
  #secret;
  #isSending = false;
  #hasFailed = false;
  /** Called with whether all is well: sent, refused for good, or on its way. */
  onChange = () => {};

  constructor({ address, secret }) {
    this.#address = address;
    this.#secret = secret;
    this.#sessions = readShelf();
    for (const session of Object.values(this.#sessions)) {
      if (isSpent(session)) this.#forget(session);
    }
  }

  /** Unfinished sessions of the same plan on the same day in which something was done; newest first. */
  unfinished(plan, day) {
    return Object.values(this.#sessions)
      .filter((session) => session.plan === plan && session.day === day && !session.ended)
      .filter((session) => Object.keys(session.sets).length > 0)
      .sort((left, right) => right.started - left.started);
  }

  /** A new session. */
  begin(plan, day) {
    return this.#add({ id: newName(), plan, day, started: Date.now(), sets: {} });
  }

  /**
   * Takes up a session that Hipwise knows, joined with what this browser knows of it. One that was
   * finished here stays so: Hipwise may have yet to hear of it, or the page is an older one.
   */
  takeUp({ id, plan, day, started, sets }) {
    const known = this.#sessions[id];
    if (known?.ended) return;
    if (!known) {
      this.#add({ id, plan, day, started, sets });
      return;
    }
    known.plan = plan;
    for (const [key, told] of Object.entries(sets)) {
      known.sets[key] = joinedSet(known.sets[key], told);
    }
    this.#keep(known);
  }

  #add(told) {
    const session = { ...told, ended: null, version: 0, sent: 0 };
    this.#sessions[session.id] = session;
    this.#keep(session);
    return session;
  }

  /** Notes a set; one that was done is never left out after all, nor made smaller. */
  note(session, key, done) {
    this.#change(session, () => (session.sets[key] = joinedSet(session.sets[key], done)));
  }

  /** Nothing more will be done in it; what was done stays in the log. */
  finish(session) {
    this.#change(session, () => (session.ended = Date.now()));
  }

  get isSent() {
    return this.#unsent.length === 0;
  }

  get #unsent() {
    return Object.values(this.#sessions).filter(isUnsent);
  }

  /** Whether Hipwise has refused the session as it now stands. */
  isRefused(session) {
    return session.version > 0 && session.refused === session.version;
  }

  #change(session, edit) {
    edit();
    session.version += 1;
    this.#keep(session);
    this.send();
  }

  /** Sends what is unsent, one session after the other; failures are tried again later. */
  async send() {
    if (!this.#address || this.#isSending) return;
    this.#isSending = true;
    try {
      for (const session of this.#unsent) await this.#deliver(session);
      this.#hasFailed = !this.isSent;
    } catch {
      // No network: it stays unsent.
      this.#hasFailed = true;
    } finally {
      this.#isSending = false;
      this.#tell();
    }
    if (navigator.onLine !== false && this.#needsAnotherRound()) await this.send();
  }

  /** A set was noted while an older version was under way. */
  #needsAnotherRound() {
    return this.#unsent.some((session) => session.version > (session.tried ?? 0));
  }

  async #deliver(session) {
    session.tried = session.version;
    const version = session.version;
    let answer = await this.#post(session);
    if (answer.status === 403) {
      // Hipwise was started anew and has a new secret for its forms.
      this.#secret = (await freshSecret()) ?? this.#secret;
      answer = await this.#post(session);
    }
    if (refusals.includes(answer.status)) session.refused = version;
    else if (answer.ok) session.sent = version;
    else return;
    // Of what is finished and sent only the name stays, so that an older page does not offer it.
    if (session.ended && session.sent === session.version) session.sets = {};
    this.#keep(session);
  }

  #post(session) {
    return fetch(this.#address, {
      method: "POST",
      body: formOf(session, this.#secret),
      keepalive: true,
      credentials: "same-origin",
    });
  }

  /** The page is going away: hand the rest to the browser, which sends it without the page. */
  sendLast() {
    if (!this.#address || !navigator.sendBeacon) return;
    for (const session of this.#unsent) {
      navigator.sendBeacon(this.#address, formOf(session, this.#secret));
    }
  }

  #forget(session) {
    delete this.#sessions[session.id];
    this.#keep(session);
  }

  /** Writes the one session that changed, so that two pages open at once lose nothing. */
  #keep(session) {
    // Without a programme nothing is logged, and a later programme must not be sent it.
    if (this.#address || !this.#sessions[session.id]) {
      const kept = readShelf();
      kept[session.id] = this.#sessions[session.id];
      try {
        localStorage.setItem(shelf, JSON.stringify(kept));
      } catch {
        // A full or forbidden store: what is sent is still logged.
      }
    }
    this.#tell();
  }

  /** What is still under way is no trouble yet. */
  #tell() {
    this.onChange(this.isSent || !this.#hasFailed);
  }
}

const isUnsent = (session) =>
  Math.max(session.sent, session.refused ?? 0) < session.version;

/** Of an earlier day with nothing left to send, or begun without doing anything. */
function isSpent(session) {
  if (session.day < today()) return !isUnsent(session);
  return !session.ended && Object.keys(session.sets).length === 0;
}

function readShelf() {
  try {
    return JSON.parse(localStorage.getItem(shelf)) ?? {};
  } catch {
    return {};
  }
}

function formOf(session, secret) {
  const form = new URLSearchParams({
    formSecret: secret,
    session: session.id,
    day: session.day,
    started: String(session.started),
    ended: session.ended ? String(session.ended) : "",
  });
  for (const [key, done] of Object.entries(session.sets)) {
    form.append("set", [key, done.repetitions ?? "", done.seconds ?? "", done.state].join("|"));
  }
  return form;
}

async function freshSecret() {
  const answer = await fetch(location.href, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[name=formSecret]")?.value;
}

function newName() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
