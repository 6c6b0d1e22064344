#include "CTerminal.h"
#include <wchar.h>

int ct_width(unsigned int scalar) {
    return wcwidth((wchar_t)scalar);
}
