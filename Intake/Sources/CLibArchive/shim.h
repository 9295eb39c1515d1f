#ifndef HIPWISE_CLIBARCHIVE_SHIM_H
#define HIPWISE_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

/* libarchive converts member names to the locale's encoding and loses them where that cannot hold
   them. These two let one thread, for a moment, have names in UTF-8 whatever the user's locale is;
   the masks are macros that Swift does not import. */

static inline locale_t archiveNamesLocale(void) {
    static const char *const candidates[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
    for (unsigned index = 0; index < sizeof candidates / sizeof *candidates; index++) {
        locale_t found = newlocale(LC_CTYPE_MASK, candidates[index], (locale_t)0);
        if (found) return found;
    }
    return (locale_t)0;
}

static inline locale_t archiveSwitchLocale(locale_t locale) {
    return locale ? uselocale(locale) : (locale_t)0;
}

#endif
