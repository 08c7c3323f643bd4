#ifndef CCMARK_ARENA_H
#define CCMARK_ARENA_H

#include <cmark.h>
#include <stddef.h>

/* An allocator for libcmark that gives memory back all at once.
 *
 * cmark_mem carries no context, so the arena is one a thread: whoever parses on a thread resets it between
 * documents, when no node of the last one is used any more. */
cmark_mem *ccmark_arena(void);

/* Forgets everything that was allocated on this thread; the memory itself is kept for the next document. */
void ccmark_arena_reset(void);

/* The bytes in use on this thread. */
size_t ccmark_arena_used(void);

#endif
