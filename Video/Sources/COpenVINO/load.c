#include "openvino.h"

#include <dlfcn.h>
#include <string.h>

const char *hipwise_openvino_load(const char *path, hipwise_openvino *functions) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) return dlerror();
    struct {
        const char *name;
        void *slot;
    } wanted[] = {
        {"ov_get_error_info", &functions->error_info},
        {"ov_get_last_err_msg", &functions->last_error},
        {"ov_free", &functions->free_text},
        {"ov_core_create", &functions->core_create},
        {"ov_core_free", &functions->core_free},
        {"ov_core_read_model", &functions->core_read_model},
        {"ov_model_free", &functions->model_free},
        // The form without variable arguments, which passes the same on every platform.
        {"ov_core_compile_model_props", &functions->core_compile_model},
        {"ov_compiled_model_free", &functions->network_free},
        {"ov_compiled_model_outputs_size", &functions->network_outputs},
        {"ov_compiled_model_create_infer_request", &functions->network_request},
        {"ov_infer_request_free", &functions->request_free},
        {"ov_infer_request_set_input_tensor_by_index", &functions->request_set_input},
        {"ov_infer_request_get_output_tensor_by_index", &functions->request_output},
        {"ov_infer_request_start_async", &functions->request_start},
        {"ov_infer_request_wait", &functions->request_wait},
        {"ov_tensor_create", &functions->tensor_create},
        {"ov_tensor_data", &functions->tensor_data},
        {"ov_tensor_get_size", &functions->tensor_size},
        {"ov_tensor_free", &functions->tensor_free},
    };
    for (size_t index = 0; index < sizeof wanted / sizeof *wanted; index++) {
        void *symbol = dlsym(library, wanted[index].name);
        if (!symbol) return dlerror();
        memcpy(wanted[index].slot, &symbol, sizeof symbol);
    }
    return NULL;
}
