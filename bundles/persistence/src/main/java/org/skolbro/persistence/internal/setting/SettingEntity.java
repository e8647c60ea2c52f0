package org.skolbro.persistence.internal.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "setting")
class SettingEntity {

    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "content")
    private String content;

    protected SettingEntity() {
    }

    SettingEntity(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String content() {
        return content;
    }
}
