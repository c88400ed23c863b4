package dev.parapet.report.pdf.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Where each object stands: the cross-reference stream of a file; ISO 32000-1, 7.5.8.
final class Places {
    /// Bytes of a row: kind, place, and index within a stream.
    private static final int WIDTH = 7;

    /// Rows are written as what differs from the row above, which packs well.
    private static final byte UP = 2;

    private final List<Place> places = new ArrayList<>(List.of(new Place(0, 0, 0xFFFF)));

    /// @param kind 0 for nowhere, 1 for a place in the file, 2 for a stream of objects
    /// @param at how many bytes from the file's start, or the number of the stream
    /// @param index within the stream
    private record Place(int kind, long at, int index) {
        byte[] bytes() {
            return ByteBuffer.allocate(WIDTH)
                    .put((byte) kind)
                    .putInt((int) at)
                    .putShort((short) index)
                    .array();
        }
    }

    int reserve() {
        places.add(new Place(0, 0, 0));
        return places.size() - 1;
    }

    void put(int number, long at) {
        places.set(number, new Place(1, at, 0));
    }

    void putTogether(int number, int stream, int index) {
        places.set(number, new Place(2, stream, index));
    }

    Syntax entries() {
        return new Syntax()
                .raw("/Type/XRef/W[1 4 2]/Size ")
                .integer(places.size())
                .raw("/DecodeParms<</Predictor 12/Columns 7>>");
    }

    byte[] rows() {
        var rows = ByteBuffer.allocate(places.size() * (1 + WIDTH));
        byte[] above = new byte[WIDTH];
        for (var place : places) {
            byte[] row = place.bytes();
            rows.put(UP);
            for (int i = 0; i < WIDTH; i++) {
                rows.put((byte) (row[i] - above[i]));
            }
            above = row;
        }
        return rows.array();
    }
}
