// What was done, kept in this browser at once and sent to Hipwise as soon as it can be reached.
//
// Every message holds the whole session so far. Sending it twice, late or out of order does no harm,
// so nothing has to be queued: it is enough to know which sessions hold something unsent.

const shelf = "hipwise.sessions";

export class SessionLog {
  #sessions;
  #address;
  #secret;
  #isSending = false;
  #hasFailed = false;
  /** Called with whether all is well: sent, or on its way. */
  onChange = () => {};

  constructor({ address, secret }) {
    this.#address = address;
    this.#secret = secret;
    this.#sessions = readShelf();
  }

  /** The newest unfinished session of the same plan on the same day. */
  unfinished(plan, day) {
    return Object.values(this.#sessions)
      .filter((session) => session.plan === plan && session.day === day && !session.ended)
      .sort((left, right) => right.started - left.started)[0];
  }

  /** A new session, or one that Hipwise knows and this browser does not. */
  begin({ id, plan, day, started, sets }) {
    const session = {
      id: id || newName(),
      plan,
      day,
      started: started || Date.now(),
      ended: null,
      sets: sets || {},
      version: 0,
      sent: 0,
    };
    this.#sessions[session.id] = session;
    this.#keep();
    return session;
  }

  note(session, key, done) {
    this.#change(session, () => (session.sets[key] = done));
  }

  /** Nothing more will be done in it; what was done stays in the log. */
  finish(session) {
    this.#change(session, () => (session.ended = Date.now()));
  }

  get isSent() {
    return this.#unsent.length === 0;
  }

  get #unsent() {
    return Object.values(this.#sessions).filter((session) => session.sent < session.version);
  }

  #change(session, edit) {
    edit();
    session.version += 1;
    this.#keep();
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
    if (!answer.ok) return;
    session.sent = version;
    if (session.ended && session.sent === session.version) delete this.#sessions[session.id];
    this.#keep();
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

  #keep() {
    try {
      localStorage.setItem(shelf, JSON.stringify(this.#sessions));
    } catch {
      // A full or forbidden store: what is sent is still logged.
    }
    this.#tell();
  }

  /** What is still under way is no trouble yet. */
  #tell() {
    this.onChange(this.isSent || !this.#hasFailed);
  }
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
