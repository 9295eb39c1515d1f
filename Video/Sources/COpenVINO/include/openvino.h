// What Hipwise calls of OpenVINO's C interface (2026.4): the shapes of its functions, written down here so
// that neither its headers nor its library are needed to build. The library is looked for at run time.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct ov_core *hipwise_core;
typedef struct ov_model *hipwise_model;
typedef struct ov_compiled_model *hipwise_network;
typedef struct ov_infer_request *hipwise_request;
typedef struct ov_tensor *hipwise_tensor;

/// Zero: it went well; below: what `error_info` names.
typedef int32_t hipwise_status;

/// Passed by value.
typedef struct {
    int64_t rank;
    int64_t *_Nullable sizes;
} hipwise_shape;

typedef struct {
    const char *key;
    /// Text for every key that is used here.
    const void *value;
} hipwise_property;

/// Number of 32-bit floating point among the kinds of element.
enum { hipwise_float32 = 4 };

typedef struct {
    const char *_Nullable (*_Nonnull error_info)(hipwise_status);
    const char *_Nullable (*_Nonnull last_error)(void);
    void (*_Nonnull free_text)(const char *_Nullable);
    hipwise_status (*_Nonnull core_create)(hipwise_core _Nullable *_Nonnull);
    void (*_Nonnull core_free)(hipwise_core);
    hipwise_status (*_Nonnull core_read_model)(
        hipwise_core, const char *path, const char *_Nullable weights, hipwise_model _Nullable *_Nonnull);
    void (*_Nonnull model_free)(hipwise_model);
    hipwise_status (*_Nonnull core_compile_model)(
        hipwise_core, hipwise_model, const char *device, size_t properties, const hipwise_property *,
        hipwise_network _Nullable *_Nonnull);
    void (*_Nonnull network_free)(hipwise_network);
    hipwise_status (*_Nonnull network_outputs)(hipwise_network, size_t *);
    hipwise_status (*_Nonnull network_request)(hipwise_network, hipwise_request _Nullable *_Nonnull);
    void (*_Nonnull request_free)(hipwise_request);
    hipwise_status (*_Nonnull request_set_input)(hipwise_request, size_t, hipwise_tensor);
    hipwise_status (*_Nonnull request_output)(hipwise_request, size_t, hipwise_tensor _Nullable *_Nonnull);
    hipwise_status (*_Nonnull request_start)(hipwise_request);
    hipwise_status (*_Nonnull request_wait)(hipwise_request);
    hipwise_status (*_Nonnull tensor_create)(int32_t kind, hipwise_shape, hipwise_tensor _Nullable *_Nonnull);
    hipwise_status (*_Nonnull tensor_data)(hipwise_tensor, void *_Nullable *_Nonnull);
    hipwise_status (*_Nonnull tensor_size)(hipwise_tensor, size_t *);
    void (*_Nonnull tensor_free)(hipwise_tensor);
} hipwise_openvino;

/// Loads the library at `path` for the rest of the process and fills `functions`.
///
/// NULL when it went well; else why not, in text that stays until the next call of this thread.
const char *_Nullable hipwise_openvino_load(const char *path, hipwise_openvino *functions);

#pragma clang assume_nonnull end
