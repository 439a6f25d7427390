#include <curl/curl.h>

// curl_easy_setopt and curl_easy_getinfo take their last argument through `...`, which Swift cannot call; one typed door each.

typedef size_t (*tiendo_curl_data)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode tiendo_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tiendo_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tiendo_curl_set_context(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tiendo_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tiendo_curl_set_data(CURL *handle, CURLoption option, tiendo_curl_data value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tiendo_curl_response_code(CURL *handle, long *value) {
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, value);
}

// The result of the one transfer of a multi handle: 1 and the code where it is over, 0 where it is not.
static inline int tiendo_curl_finished(CURLM *multi, CURLcode *result) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            *result = message->data.result;
            return 1;
        }
    }
    return 0;
}
