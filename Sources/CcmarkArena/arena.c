#include "CcmarkArena.h"
