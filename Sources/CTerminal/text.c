#include "CTerminal.h"
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

static int is_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int ct_use_utf8(void) {
    if (setlocale(LC_CTYPE, "") && is_utf8()) return 0;
    if (setlocale(LC_CTYPE, "C.UTF-8") && is_utf8()) return 0;
    if (setlocale(LC_CTYPE, "en_US.UTF-8") && is_utf8()) return 0;
    return -1;
}

int ct_width(unsigned int scalar) {
    return wcwidth((wchar_t)scalar);
}
