package dev.parapet.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PeopleTest {
    private static final People TWO = new People("Consultant", List.of("Lead", "Officer"));

    @Test
    void everybodyWhoIsExpectedIsThereUntilSomebodySaysOtherwise() {
        assertThat(TWO.present()).containsExactly("Lead", "Officer");
        assertThat(TWO.withPresence("Lead", false).present()).containsExactly("Officer");
        assertThat(TWO.withPresence("Lead", false).withPresence("Lead", true)).isEqualTo(TWO);
    }

    @Test
    void whoIsNamedAgainComesIn() {
        var back = TWO.withPresence("Lead", false).withAttendee("Lead");

        assertThat(back).isEqualTo(TWO);
        assertThat(TWO.withAttendee("Owner").present()).endsWith("Owner");
    }

    @Test
    void whatIsPutOffTwiceStandsOnce() {
        var parked = TWO.withParked("costs").withParked("names").withParked("costs");

        assertThat(parked.parked()).containsExactly("names", "costs");
        assertThat(parked.withoutParked("names").withoutParked("costs")).isEqualTo(TWO);
    }
}
