#ifndef CCMARK_ARENA_H
#define CCMARK_ARENA_H

#include <cmark.h>
#include <stddef.h>
#include <stdint.h>

/// The memory of one document. Everything cmark allocates for it comes from here and goes at once when it closes,
/// so that no node is ever freed by itself and a parse that is given up leaks nothing.
///
/// `cmark_mem` carries no context, therefore the arena in use is a thread-local. It is set for the time of one
/// synchronous call only; an arena may move between threads, but must not be used by two at a time.
typedef struct ccmark_arena ccmark_arena;

/// Opens an arena that parsing and rendering may fill up to `cap` bytes. NULL where the system has no memory.
ccmark_arena *ccmark_arena_open(size_t cap);

/// Gives back all memory of an arena; every node and text that came from it is gone.
void ccmark_arena_close(ccmark_arena *arena);

/// The bytes in use by an arena.
size_t ccmark_arena_used(const ccmark_arena *arena);

/// Makes an arena the one that cmark allocates from on this thread and returns the one that was so before.
/// Allocations made under it, outside the two functions below, may pass the cap: they are bounded by their caller.
ccmark_arena *ccmark_arena_use(ccmark_arena *arena);

/// Parses a text into an arena. NULL once the cap is reached.
cmark_node *ccmark_arena_parse(ccmark_arena *arena, const uint8_t *text, size_t length, int options);

/// Renders a tree to HTML in its arena, and its length in bytes. NULL once the cap is reached.
const uint8_t *ccmark_arena_render(ccmark_arena *arena, cmark_node *root, int options, size_t *length);

/// A node in the arena in use.
cmark_node *ccmark_arena_node(cmark_node_type type);

#endif
