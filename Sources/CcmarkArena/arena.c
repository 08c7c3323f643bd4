#include "CcmarkArena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Chunks are chained; after a reset the first ones are used again. */
typedef struct chunk {
  struct chunk *next;
  size_t capacity;
  size_t used;
  unsigned char bytes[];
} chunk;

#define CHUNK_SIZE ((size_t)256 * 1024)
#define HEADER sizeof(size_t) * 2

static _Thread_local chunk *first;
static _Thread_local chunk *current;
static _Thread_local size_t used;

static chunk *make_chunk(size_t wanted) {
  size_t capacity = wanted > CHUNK_SIZE ? wanted : CHUNK_SIZE;
  chunk *made = malloc(sizeof(chunk) + capacity);
  if (!made) {
    /* libcmark has no way to be told that there is no memory, and does the same. */
    fputs("spineboard: out of memory\n", stderr);
    abort();
  }
  made->next = NULL;
  made->capacity = capacity;
  made->used = 0;
  return made;
}

static void *take(size_t size) {
  size_t whole = ((size + 15) & ~(size_t)15) + HEADER;
  while (current && current->capacity - current->used < whole) {
    if (!current->next) current->next = make_chunk(whole);
    current = current->next;
    current->used = 0;
  }
  if (!current) current = first = make_chunk(whole);
  unsigned char *start = current->bytes + current->used;
  current->used += whole;
  used += whole;
  memcpy(start, &size, sizeof size);
  return start + HEADER;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  void *taken = take(count * size);
  memset(taken, 0, count * size);
  return taken;
}

static void *arena_realloc(void *old, size_t size) {
  void *taken = take(size);
  if (old) {
    size_t before;
    memcpy(&before, (unsigned char *)old - (HEADER), sizeof before);
    memcpy(taken, old, before < size ? before : size);
  }
  return taken;
}

static void arena_free(void *old) { (void)old; }

cmark_mem *ccmark_arena(void) {
  static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};
  return &arena;
}

void ccmark_arena_reset(void) {
  current = first;
  if (current) current->used = 0;
  used = 0;
}

size_t ccmark_arena_used(void) { return used; }
