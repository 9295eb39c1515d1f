// Keeps the screen awake while a session runs, and the page for when Hipwise cannot be reached.

let wakeLock = null;

export async function holdScreen() {
  if (!("wakeLock" in navigator) || wakeLock) return;
  try {
    wakeLock = await navigator.wakeLock.request("screen");
    wakeLock.addEventListener("release", () => (wakeLock = null));
  } catch {
    wakeLock = null;
  }
}

export function releaseScreen() {
  wakeLock?.release();
  wakeLock = null;
}

/**
 * Puts the page and all that it loads aside; answers whether that worked.
 * Everything is at hand before anything is put or removed, so that a page loaded from what is kept,
 * or one that loses the connection half way, leaves whole what there is.
 */
export async function keepForOffline({ worker, scope, assets }) {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(worker, { scope });
    const wanted = [location.href, ...assets.split(" ")].map(withoutFragment);
    const answers = await Promise.all(wanted.map(fetchWhole));
    const kept = await caches.open(shelf);
    await Promise.all(wanted.map((address, at) => kept.put(address, answers[at])));
    for (const request of await kept.keys()) {
      if (!wanted.includes(request.url)) await kept.delete(request, { ignoreVary: true });
    }
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    // Private windows may forbid it; a session then works as long as the page stays open.
    return false;
  }
}

function withoutFragment(address) {
  const whole = new URL(address, location.href);
  whole.hash = "";
  return whole.href;
}

async function fetchWhole(address) {
  const answer = await fetch(address, { cache: "no-cache", credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

/** The same name as in the worker. */
const shelf = "hipwise-player";
