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

/** Puts the page and all that it loads aside; answers whether that worked. */
export async function keepForOffline({ worker, scope, assets }) {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(worker, { scope });
    await caches.delete(shelf);
    const kept = await caches.open(shelf);
    await kept.addAll([location.href, ...assets.split(" ")]);
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    // Private windows may forbid it; a session then works as long as the page stays open.
    return false;
  }
}

/** The same name as in the worker. */
const shelf = "hipwise-player";
