#pragma once

/// Columns the C library gives the character, -1 when it does not know it. Needs `setlocale` first.
int ct_width(unsigned int scalar);
