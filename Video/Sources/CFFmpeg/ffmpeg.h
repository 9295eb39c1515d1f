// FFmpeg as Swift sees it. Constants that are macros in C are functions here, since Swift imports none.
#pragma once
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/avutil.h>
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>

static inline int hipwise_error_again(void) { return AVERROR(EAGAIN); }
static inline int hipwise_error_end(void) { return AVERROR_EOF; }
static inline int64_t hipwise_no_time(void) { return AV_NOPTS_VALUE; }
