// FFmpeg as Swift sees it. Constants that are macros in C are functions here, since Swift imports none;
// so are the few calls that differ between FFmpeg 5 and later ones.
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

// The nine numbers that say how to turn the pictures of a stream, or NULL.
static inline const int32_t *hipwise_display_matrix(const AVStream *stream) {
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    const AVPacketSideData *found = av_packet_side_data_get(
        stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data,
        AV_PKT_DATA_DISPLAYMATRIX);
    return found && found->size >= 9 * sizeof(int32_t) ? (const int32_t *)found->data : NULL;
#else
    size_t size = 0;
    const uint8_t *found = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return found && size >= 9 * sizeof(int32_t) ? (const int32_t *)found : NULL;
#endif
}
