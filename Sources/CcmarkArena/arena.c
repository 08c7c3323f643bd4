#include "CcmarkArena.h"

#include <setjmp.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* A chunk of memory, filled from its start. */
typedef struct chunk {
  struct chunk *previous;
  size_t size, used;
  _Alignas(16) unsigned char bytes[];
} chunk;

/* What stands before every allocation: its size, for realloc. 16 bytes keep everything aligned. */
typedef struct {
  _Alignas(16) size_t size;
} header;

struct ccmark_arena {
  chunk *top;
  size_t total, cap;
  jmp_buf *refusal;
};

enum { first_chunk = 128 * 1024, largest_step = 4 * 1024 * 1024, spares = 4 };

static _Thread_local ccmark_arena *current;

/* First chunks are kept for the next document: malloc under cmark is slow and uneven. */
static _Atomic(chunk *) spare[spares];

static chunk *take_spare(void) {
  for (int i = 0; i < spares; i++) {
    chunk *found = atomic_exchange(&spare[i], NULL);
    if (found) return found;
  }
  return NULL;
}

static void give_spare(chunk *one) {
  if (one->size == first_chunk) {
    for (int i = 0; i < spares; i++) {
      chunk *none = NULL;
      if (atomic_compare_exchange_strong(&spare[i], &none, one)) return;
    }
  }
  free(one);
}

static chunk *new_chunk(size_t size) {
  chunk *made = size == first_chunk ? take_spare() : NULL;
  if (!made) made = malloc(sizeof(chunk) + size);
  if (!made) return NULL;
  *made = (chunk){.previous = NULL, .size = size, .used = 0};
  return made;
}

/* Leaves the parse or the rendering that cannot go on. cmark has no way to fail, it holds nothing but memory of
   this arena, and only C frames of cmark lie between: so a jump is safe, and the caller gets NULL. */
static void refuse(ccmark_arena *arena) {
  if (arena && arena->refusal) longjmp(*arena->refusal, 1);
  abort();
}

static void grow(ccmark_arena *arena, size_t need) {
  size_t size = first_chunk;
  if (arena->top) size = arena->top->size * 2 < largest_step ? arena->top->size * 2 : largest_step;
  if (size < need) size = need;
  chunk *made = new_chunk(size);
  if (!made) refuse(arena);
  made->previous = arena->top;
  arena->top = made;
}

static void *take(size_t size) {
  ccmark_arena *arena = current;
  if (!arena || size > SIZE_MAX / 2) refuse(arena);
  size_t need = sizeof(header) + ((size + 15) & ~(size_t)15);
  if (arena->refusal && need > arena->cap - (arena->total < arena->cap ? arena->total : arena->cap)) refuse(arena);
  if (!arena->top || arena->top->size - arena->top->used < need) grow(arena, need);
  header *made = (header *)(arena->top->bytes + arena->top->used);
  made->size = size;
  arena->top->used += need;
  arena->total += need;
  return made + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) refuse(current);
  return memset(take(count * size), 0, count * size);
}

/* The last allocation of a chunk grows where it stands: texts that are built up need no copies. */
static int grow_in_place(header *old, size_t size) {
  chunk *top = current ? current->top : NULL;
  if (!top) return 0;
  size_t room = (old->size + 15) & ~(size_t)15, want = (size + 15) & ~(size_t)15;
  if ((unsigned char *)(old + 1) + room != top->bytes + top->used) return 0;
  if (want < room || want - room > top->size - top->used) return 0;
  if (current->refusal && current->total + (want - room) > current->cap) return 0;
  top->used += want - room;
  current->total += want - room;
  old->size = size;
  return 1;
}

static void *arena_realloc(void *pointer, size_t size) {
  if (!pointer) return arena_calloc(1, size);
  header *old = (header *)pointer - 1;
  if (size <= old->size) return pointer;
  if (size <= SIZE_MAX / 2 && grow_in_place(old, size)) return pointer;
  return memcpy(take(size), pointer, old->size);
}

static void arena_free(void *pointer) { (void)pointer; }

static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};

ccmark_arena *ccmark_arena_open(size_t cap) {
  ccmark_arena *made = malloc(sizeof *made);
  if (made) *made = (ccmark_arena){.top = NULL, .total = 0, .cap = cap, .refusal = NULL};
  return made;
}

void ccmark_arena_close(ccmark_arena *arena) {
  for (chunk *one = arena->top; one;) {
    chunk *previous = one->previous;
    give_spare(one);
    one = previous;
  }
  free(arena);
}

size_t ccmark_arena_used(const ccmark_arena *arena) { return arena->total; }

ccmark_arena *ccmark_arena_use(ccmark_arena *arena) {
  ccmark_arena *before = current;
  current = arena;
  return before;
}

cmark_node *ccmark_arena_parse(ccmark_arena *arena, const uint8_t *text, size_t length, int options) {
  ccmark_arena *before = ccmark_arena_use(arena);
  cmark_node *volatile root = NULL;
  jmp_buf refusal;
  arena->refusal = &refusal;
  if (setjmp(refusal) == 0) {
    cmark_parser *parser = cmark_parser_new_with_mem(options, &memory);
    cmark_parser_feed(parser, (const char *)text, length);
    root = cmark_parser_finish(parser);
  }
  arena->refusal = NULL;
  ccmark_arena_use(before);
  return root;
}

const uint8_t *ccmark_arena_render(ccmark_arena *arena, cmark_node *root, int options, size_t *length) {
  ccmark_arena *before = ccmark_arena_use(arena);
  const char *volatile html = NULL;
  jmp_buf refusal;
  arena->refusal = &refusal;
  if (setjmp(refusal) == 0) html = cmark_render_html(root, options);
  arena->refusal = NULL;
  ccmark_arena_use(before);
  *length = html ? strlen(html) : 0;
  return (const uint8_t *)html;
}

cmark_node *ccmark_arena_node(cmark_node_type type) { return cmark_node_new_with_mem(type, &memory); }
