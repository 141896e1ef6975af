package org.nagare.form.tests;

import java.io.IOException;
import java.nio.file.Files;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.nagare.testing.Checkout;

/** The published descriptions of the data that the form writes. */
final class Schemas {

	private Schemas() {
	}

	static JsonSchema of(String name) throws IOException {
		return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(Checkout.plugins().resolve("org.nagare.form/schemas/" + name + ".json")));
	}
}
