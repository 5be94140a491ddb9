/*
 * Included before better-sqlite3's sources when they are compiled for the Electron stand-in.
 *
 * better-sqlite3 relies on Node-API 10. The stand-in's Node 20.18 has what it uses (references to
 * any value, finalizers that are posted) as experiments, for modules that say they are experimental
 * by this version number. The npm package with the headers leaves out what is an experiment, so the
 * one function that node-addon-api needs is declared here; without it finalizers would run inside
 * the garbage collection, where Node 20 aborts.
 */
#define NAPI_VERSION 2147483647
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
#include <js_native_api.h>

EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env,
                                                           napi_finalize finalize_cb,
                                                           void *finalize_data,
                                                           void *finalize_hint);
EXTERN_C_END
