#ifndef CCMARK_ARENA_H
#define CCMARK_ARENA_H
#endif
