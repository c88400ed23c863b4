package dev.parapet.questionset;

/// The choice "None of these" of a question that came from an AWS lens. It is no practice: nobody
/// puts it in place, no plan asks for it and no score counts it; but rules may name it. It may be
/// chosen together with practices, as the AWS tool lets people do.
///
/// @param id as rules name it
/// @param key never changes between versions; its answer is kept under it, in place where chosen
public record NoneChoice(String id, String key, String title) {}
