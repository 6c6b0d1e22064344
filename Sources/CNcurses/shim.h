#pragma once
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

/* Attribute macros cast their value, which Swift cannot import; these constants say the same. */
static const attr_t cn_bold = A_BOLD;
static const attr_t cn_dim = A_DIM;
static const attr_t cn_italic = A_ITALIC;
static const attr_t cn_underline = A_UNDERLINE;
static const attr_t cn_reverse = A_REVERSE;
