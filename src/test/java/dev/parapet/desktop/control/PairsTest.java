package dev.parapet.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class PairsTest {
    private final Region first = new Region();
    private final Region second = new Region();
    private final Region third = new Region();
    private final Pairs pairs = new Pairs(400, 16, 12);

    PairsTest() {
        pairs.put(first);
        pairs.put(second);
        pairs.put(third);
    }

    @Test
    void twoStandInARow() {
        pairs.resize(416, 100);

        assertThat(place(second)).isEqualTo("0/1");
        assertThat(place(third)).isEqualTo("1/0");
    }

    @Test
    void whereThereIsLittleRoomEachHasALineOfItsOwn() {
        pairs.resize(300, 100);

        assertThat(place(first)).isEqualTo("0/0");
        assertThat(place(second)).isEqualTo("1/0");
        assertThat(place(third)).isEqualTo("2/0");
        assertThat(pairs.getColumnConstraints()).hasSize(1);
    }

    @Test
    void whatIsPutLaterFollows() {
        pairs.resize(300, 100);
        var fourth = new Region();

        pairs.put(fourth);
        assertThat(place(fourth)).isEqualTo("3/0");

        pairs.resize(500, 100);
        assertThat(place(fourth)).isEqualTo("1/1");
    }

    private static String place(Region part) {
        return GridPane.getRowIndex(part) + "/" + GridPane.getColumnIndex(part);
    }
}
