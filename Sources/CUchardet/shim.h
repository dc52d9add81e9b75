// SPDX-License-Identifier: Apache-2.0
#ifndef WIRECOPY_CUCHARDET_H
#define WIRECOPY_CUCHARDET_H
#include <uchardet.h>
#endif
