package dev.parapet.questionset;

import java.util.List;

/// One thing a reviewer is asked, and the practices that answer it well.
///
/// @param id as people quote it, such as SEC 2; may change its meaning between versions
/// @param key never changes between versions
/// @param rules how selected practices become a risk, first match first; empty where the derived
///   rule holds: the worst risk of a practice that is not in place
/// @param noneOfThese the choices by which an AWS lens lets people say that nothing is in place;
///   empty in most sets
public record Question(
        String id,
        String key,
        String title,
        String description,
        List<RiskRule> rules,
        List<Practice> practices,
        List<NoneChoice> noneOfThese) {
    public Question {
        rules = List.copyOf(rules);
        practices = List.copyOf(practices);
        noneOfThese = List.copyOf(noneOfThese);
    }
}
