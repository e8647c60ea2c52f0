package org.skolbro.persistence.internal.json;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;

/** Reads Java's own {@code permits} as the list of subtypes, so that the domain carries no annotations of a library. */
final class SealedTypes extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final JsonTypeInfo.Value BY_NAME =
        JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true);

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return choices(annotated.getRawType()) == null ? super.findPolymorphicTypeInfo(config, annotated) : BY_NAME;
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> sealed = choices(annotated.getRawType());
        return sealed == null ? super.findSubtypes(annotated) : Arrays.stream(sealed.getPermittedSubclasses())
            .map(choice -> new NamedType(choice, choice.getSimpleName())).toList();
    }

    @Override
    public String findTypeName(com.fasterxml.jackson.databind.introspect.AnnotatedClass type) {
        return choices(type.getRawType()) == null ? super.findTypeName(type) : type.getRawType().getSimpleName();
    }

    /** The sealed interface that the type is or belongs to; nothing for all other types. */
    private static Class<?> choices(Class<?> type) {
        if (type.isInterface() && type.isSealed()) {
            return type;
        }
        return type.isRecord()
            ? Arrays.stream(type.getInterfaces()).filter(Class::isSealed).findFirst().orElse(null)
            : null;
    }
}
