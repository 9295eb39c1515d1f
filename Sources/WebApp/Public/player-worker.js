// Keeps the player's page and what it loads, so that a session goes on without Hipwise running.
// It answers for the player's page only, and asks Hipwise first: what is kept is the last resort.

const shelf = "hipwise-player";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(freshOrKept(request));
});

async function freshOrKept(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = await (await caches.open(shelf)).match(request.url, { ignoreVary: true });
    if (kept) return kept;
    throw failure;
  }
}
