// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    chat_chunk, chat_chunk_choice, chat_error, chat_params, chat_response, chat_stream_event, create_speech,
    create_transcription, message, response_begun, response_delta, response_done, response_event, response_params,
    spoken, usage,
);
