import * as $protobuf from "protobufjs/minimal.js";

/** Namespace tabmesh. */
export namespace tabmesh {

    /** Namespace stored. */
    namespace stored {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of an OutgoingStream.
             * @deprecated Use tabmesh.stored.v1.OutgoingStream.$Properties instead.
             */
            interface IOutgoingStream extends tabmesh.stored.v1.OutgoingStream.$Properties {
            }

            /** Represents an OutgoingStream. */
            class OutgoingStream {

                /**
                 * Constructs a new OutgoingStream.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.OutgoingStream.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OutgoingStream addresseeId. */
                addresseeId: string;

                /** OutgoingStream addresseeKey. */
                addresseeKey: Uint8Array;

                /** OutgoingStream epoch. */
                epoch: number;

                /** OutgoingStream nextSequence. */
                nextSequence: number;

                /** OutgoingStream confirmed. */
                confirmed: number;

                /** OutgoingStream read. */
                read: number;

                /**
                 * Creates a new OutgoingStream instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OutgoingStream instance
                 */
                static create(properties: tabmesh.stored.v1.OutgoingStream.$Shape): tabmesh.stored.v1.OutgoingStream & tabmesh.stored.v1.OutgoingStream.$Shape;
                static create(properties?: tabmesh.stored.v1.OutgoingStream.$Properties): tabmesh.stored.v1.OutgoingStream;

                /**
                 * Encodes the specified OutgoingStream message. Does not implicitly {@link tabmesh.stored.v1.OutgoingStream.verify|verify} messages.
                 * @param message OutgoingStream message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.OutgoingStream.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OutgoingStream message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OutgoingStream & tabmesh.stored.v1.OutgoingStream.$Shape} OutgoingStream
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.OutgoingStream & tabmesh.stored.v1.OutgoingStream.$Shape;
            }

            namespace OutgoingStream {

                /** Properties of an OutgoingStream. */
                interface $Properties {

                    /** OutgoingStream addresseeId */
                    addresseeId?: string;

                    /** OutgoingStream addresseeKey */
                    addresseeKey?: Uint8Array;

                    /** OutgoingStream epoch */
                    epoch?: number;

                    /** OutgoingStream nextSequence */
                    nextSequence?: number;

                    /** OutgoingStream confirmed */
                    confirmed?: number;

                    /** OutgoingStream read */
                    read?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OutgoingStream. */
                type $Shape = tabmesh.stored.v1.OutgoingStream.$Properties;
            }

            /**
             * Properties of a Letter.
             * @deprecated Use tabmesh.stored.v1.Letter.$Properties instead.
             */
            interface ILetter extends tabmesh.stored.v1.Letter.$Properties {
            }

            /** Represents a Letter. */
            class Letter {

                /**
                 * Constructs a new Letter.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.Letter.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Letter utterance. */
                utterance: (tabmesh.v1.Utterance|null);

                /** Letter invitation. */
                invitation: (tabmesh.v1.RoomInvitation|null);

                /** Letter sentAt. */
                sentAt: number;

                /** Letter custodian. */
                custodian: Uint8Array;

                /** Letter body. */
                body?: ("utterance"|"invitation");

                /**
                 * Creates a new Letter instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Letter instance
                 */
                static create(properties: tabmesh.stored.v1.Letter.$Shape): tabmesh.stored.v1.Letter & tabmesh.stored.v1.Letter.$Shape;
                static create(properties?: tabmesh.stored.v1.Letter.$Properties): tabmesh.stored.v1.Letter;

                /**
                 * Encodes the specified Letter message. Does not implicitly {@link tabmesh.stored.v1.Letter.verify|verify} messages.
                 * @param message Letter message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.Letter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Letter message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.Letter & tabmesh.stored.v1.Letter.$Shape} Letter
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.Letter & tabmesh.stored.v1.Letter.$Shape;
            }

            namespace Letter {

                /** Properties of a Letter. */
                interface $Properties {

                    /** Letter utterance */
                    utterance?: (tabmesh.v1.Utterance.$Properties|null);

                    /** Letter invitation */
                    invitation?: (tabmesh.v1.RoomInvitation.$Properties|null);

                    /** Letter sentAt */
                    sentAt?: number;

                    /** Letter custodian */
                    custodian?: Uint8Array;

                    /** Letter body */
                    body?: ("utterance"|"invitation");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Letter. */
                type $Shape = {
                  utterance?: tabmesh.v1.Utterance.$Shape|null;
                  invitation?: tabmesh.v1.RoomInvitation.$Shape|null;
                  sentAt?: number;
                  custodian?: Uint8Array;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; utterance?: null; invitation?: null }|{ body?: "utterance"; utterance: tabmesh.v1.Utterance.$Shape; invitation?: null }|{ body?: "invitation"; utterance?: null; invitation: tabmesh.v1.RoomInvitation.$Shape })
                );
            }

            /**
             * Properties of a SoughtLetter.
             * @deprecated Use tabmesh.stored.v1.SoughtLetter.$Properties instead.
             */
            interface ISoughtLetter extends tabmesh.stored.v1.SoughtLetter.$Properties {
            }

            /** Represents a SoughtLetter. */
            class SoughtLetter {

                /**
                 * Constructs a new SoughtLetter.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.SoughtLetter.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SoughtLetter addresseeId. */
                addresseeId: string;

                /** SoughtLetter utterance. */
                utterance: (tabmesh.v1.Utterance|null);

                /** SoughtLetter invitation. */
                invitation: (tabmesh.v1.RoomInvitation|null);

                /** SoughtLetter sentAt. */
                sentAt: number;

                /** SoughtLetter body. */
                body?: ("utterance"|"invitation");

                /**
                 * Creates a new SoughtLetter instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SoughtLetter instance
                 */
                static create(properties: tabmesh.stored.v1.SoughtLetter.$Shape): tabmesh.stored.v1.SoughtLetter & tabmesh.stored.v1.SoughtLetter.$Shape;
                static create(properties?: tabmesh.stored.v1.SoughtLetter.$Properties): tabmesh.stored.v1.SoughtLetter;

                /**
                 * Encodes the specified SoughtLetter message. Does not implicitly {@link tabmesh.stored.v1.SoughtLetter.verify|verify} messages.
                 * @param message SoughtLetter message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.SoughtLetter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SoughtLetter message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.SoughtLetter & tabmesh.stored.v1.SoughtLetter.$Shape} SoughtLetter
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.SoughtLetter & tabmesh.stored.v1.SoughtLetter.$Shape;
            }

            namespace SoughtLetter {

                /** Properties of a SoughtLetter. */
                interface $Properties {

                    /** SoughtLetter addresseeId */
                    addresseeId?: string;

                    /** SoughtLetter utterance */
                    utterance?: (tabmesh.v1.Utterance.$Properties|null);

                    /** SoughtLetter invitation */
                    invitation?: (tabmesh.v1.RoomInvitation.$Properties|null);

                    /** SoughtLetter sentAt */
                    sentAt?: number;

                    /** SoughtLetter body */
                    body?: ("utterance"|"invitation");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a SoughtLetter. */
                type $Shape = {
                  addresseeId?: string;
                  utterance?: tabmesh.v1.Utterance.$Shape|null;
                  invitation?: tabmesh.v1.RoomInvitation.$Shape|null;
                  sentAt?: number;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ body?: undefined; utterance?: null; invitation?: null }|{ body?: "utterance"; utterance: tabmesh.v1.Utterance.$Shape; invitation?: null }|{ body?: "invitation"; utterance?: null; invitation: tabmesh.v1.RoomInvitation.$Shape })
                );
            }

            /**
             * Properties of an IncomingStream.
             * @deprecated Use tabmesh.stored.v1.IncomingStream.$Properties instead.
             */
            interface IIncomingStream extends tabmesh.stored.v1.IncomingStream.$Properties {
            }

            /** Represents an IncomingStream. */
            class IncomingStream {

                /**
                 * Constructs a new IncomingStream.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.IncomingStream.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** IncomingStream senderId. */
                senderId: string;

                /** IncomingStream senderKey. */
                senderKey: Uint8Array;

                /** IncomingStream epoch. */
                epoch: number;

                /** IncomingStream sequence. */
                sequence: number;

                /** IncomingStream read. */
                read: number;

                /** IncomingStream keptAt. */
                keptAt: number;

                /**
                 * Creates a new IncomingStream instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns IncomingStream instance
                 */
                static create(properties: tabmesh.stored.v1.IncomingStream.$Shape): tabmesh.stored.v1.IncomingStream & tabmesh.stored.v1.IncomingStream.$Shape;
                static create(properties?: tabmesh.stored.v1.IncomingStream.$Properties): tabmesh.stored.v1.IncomingStream;

                /**
                 * Encodes the specified IncomingStream message. Does not implicitly {@link tabmesh.stored.v1.IncomingStream.verify|verify} messages.
                 * @param message IncomingStream message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.IncomingStream.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an IncomingStream message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.IncomingStream & tabmesh.stored.v1.IncomingStream.$Shape} IncomingStream
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.IncomingStream & tabmesh.stored.v1.IncomingStream.$Shape;
            }

            namespace IncomingStream {

                /** Properties of an IncomingStream. */
                interface $Properties {

                    /** IncomingStream senderId */
                    senderId?: string;

                    /** IncomingStream senderKey */
                    senderKey?: Uint8Array;

                    /** IncomingStream epoch */
                    epoch?: number;

                    /** IncomingStream sequence */
                    sequence?: number;

                    /** IncomingStream read */
                    read?: number;

                    /** IncomingStream keptAt */
                    keptAt?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an IncomingStream. */
                type $Shape = tabmesh.stored.v1.IncomingStream.$Properties;
            }

            /**
             * Properties of an OwnPrekey.
             * @deprecated Use tabmesh.stored.v1.OwnPrekey.$Properties instead.
             */
            interface IOwnPrekey extends tabmesh.stored.v1.OwnPrekey.$Properties {
            }

            /** Represents an OwnPrekey. */
            class OwnPrekey {

                /**
                 * Constructs a new OwnPrekey.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.OwnPrekey.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OwnPrekey secret. */
                secret: Uint8Array;

                /** OwnPrekey oneTime. */
                oneTime: boolean;

                /** OwnPrekey madeAt. */
                madeAt: number;

                /** OwnPrekey forgetAt. */
                forgetAt: number;

                /**
                 * Creates a new OwnPrekey instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OwnPrekey instance
                 */
                static create(properties: tabmesh.stored.v1.OwnPrekey.$Shape): tabmesh.stored.v1.OwnPrekey & tabmesh.stored.v1.OwnPrekey.$Shape;
                static create(properties?: tabmesh.stored.v1.OwnPrekey.$Properties): tabmesh.stored.v1.OwnPrekey;

                /**
                 * Encodes the specified OwnPrekey message. Does not implicitly {@link tabmesh.stored.v1.OwnPrekey.verify|verify} messages.
                 * @param message OwnPrekey message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.OwnPrekey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OwnPrekey message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OwnPrekey & tabmesh.stored.v1.OwnPrekey.$Shape} OwnPrekey
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.OwnPrekey & tabmesh.stored.v1.OwnPrekey.$Shape;
            }

            namespace OwnPrekey {

                /** Properties of an OwnPrekey. */
                interface $Properties {

                    /** OwnPrekey secret */
                    secret?: Uint8Array;

                    /** OwnPrekey oneTime */
                    oneTime?: boolean;

                    /** OwnPrekey madeAt */
                    madeAt?: number;

                    /** OwnPrekey forgetAt */
                    forgetAt?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OwnPrekey. */
                type $Shape = tabmesh.stored.v1.OwnPrekey.$Properties;
            }

            /**
             * Properties of a Contact.
             * @deprecated Use tabmesh.stored.v1.Contact.$Properties instead.
             */
            interface IContact extends tabmesh.stored.v1.Contact.$Properties {
            }

            /** Represents a Contact. */
            class Contact {

                /**
                 * Constructs a new Contact.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.Contact.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Contact id. */
                id: string;

                /** Contact key. */
                key: Uint8Array;

                /** Contact since. */
                since: number;

                /** Contact verifiedAt. */
                verifiedAt: number;

                /**
                 * Creates a new Contact instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Contact instance
                 */
                static create(properties: tabmesh.stored.v1.Contact.$Shape): tabmesh.stored.v1.Contact & tabmesh.stored.v1.Contact.$Shape;
                static create(properties?: tabmesh.stored.v1.Contact.$Properties): tabmesh.stored.v1.Contact;

                /**
                 * Encodes the specified Contact message. Does not implicitly {@link tabmesh.stored.v1.Contact.verify|verify} messages.
                 * @param message Contact message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.Contact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Contact message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.Contact & tabmesh.stored.v1.Contact.$Shape} Contact
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.Contact & tabmesh.stored.v1.Contact.$Shape;
            }

            namespace Contact {

                /** Properties of a Contact. */
                interface $Properties {

                    /** Contact id */
                    id?: string;

                    /** Contact key */
                    key?: Uint8Array;

                    /** Contact since */
                    since?: number;

                    /** Contact verifiedAt */
                    verifiedAt?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Contact. */
                type $Shape = tabmesh.stored.v1.Contact.$Properties;
            }

            /**
             * Properties of a HistoryEntry.
             * @deprecated Use tabmesh.stored.v1.HistoryEntry.$Properties instead.
             */
            interface IHistoryEntry extends tabmesh.stored.v1.HistoryEntry.$Properties {
            }

            /** Represents a HistoryEntry. */
            class HistoryEntry {

                /**
                 * Constructs a new HistoryEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.HistoryEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HistoryEntry peerId. */
                peerId: string;

                /** HistoryEntry peerKey. */
                peerKey: Uint8Array;

                /** HistoryEntry outgoing. */
                outgoing: boolean;

                /** HistoryEntry epoch. */
                epoch: number;

                /** HistoryEntry sequence. */
                sequence: number;

                /** HistoryEntry sentAt. */
                sentAt: number;

                /** HistoryEntry notedAt. */
                notedAt: number;

                /** HistoryEntry utterance. */
                utterance: (Uint8Array|null);

                /** HistoryEntry failure. */
                failure: string;

                /**
                 * Creates a new HistoryEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HistoryEntry instance
                 */
                static create(properties: tabmesh.stored.v1.HistoryEntry.$Shape): tabmesh.stored.v1.HistoryEntry & tabmesh.stored.v1.HistoryEntry.$Shape;
                static create(properties?: tabmesh.stored.v1.HistoryEntry.$Properties): tabmesh.stored.v1.HistoryEntry;

                /**
                 * Encodes the specified HistoryEntry message. Does not implicitly {@link tabmesh.stored.v1.HistoryEntry.verify|verify} messages.
                 * @param message HistoryEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.HistoryEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HistoryEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.HistoryEntry & tabmesh.stored.v1.HistoryEntry.$Shape} HistoryEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.HistoryEntry & tabmesh.stored.v1.HistoryEntry.$Shape;
            }

            namespace HistoryEntry {

                /** Properties of a HistoryEntry. */
                interface $Properties {

                    /** HistoryEntry peerId */
                    peerId?: string;

                    /** HistoryEntry peerKey */
                    peerKey?: Uint8Array;

                    /** HistoryEntry outgoing */
                    outgoing?: boolean;

                    /** HistoryEntry epoch */
                    epoch?: number;

                    /** HistoryEntry sequence */
                    sequence?: number;

                    /** HistoryEntry sentAt */
                    sentAt?: number;

                    /** HistoryEntry notedAt */
                    notedAt?: number;

                    /** HistoryEntry utterance */
                    utterance?: (Uint8Array|null);

                    /** HistoryEntry failure */
                    failure?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HistoryEntry. */
                type $Shape = tabmesh.stored.v1.HistoryEntry.$Properties;
            }

            /**
             * Properties of a StatedAmendment.
             * @deprecated Use tabmesh.stored.v1.StatedAmendment.$Properties instead.
             */
            interface IStatedAmendment extends tabmesh.stored.v1.StatedAmendment.$Properties {
            }

            /** Represents a StatedAmendment. */
            class StatedAmendment {

                /**
                 * Constructs a new StatedAmendment.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.StatedAmendment.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StatedAmendment amendment. */
                amendment: tabmesh.v1.Utterance;

                /** StatedAmendment saidAs. */
                saidAs: tabmesh.v1.UtteranceReference;

                /**
                 * Creates a new StatedAmendment instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatedAmendment instance
                 */
                static create(properties: tabmesh.stored.v1.StatedAmendment.$Shape): tabmesh.stored.v1.StatedAmendment & tabmesh.stored.v1.StatedAmendment.$Shape;
                static create(properties?: tabmesh.stored.v1.StatedAmendment.$Properties): tabmesh.stored.v1.StatedAmendment;

                /**
                 * Encodes the specified StatedAmendment message. Does not implicitly {@link tabmesh.stored.v1.StatedAmendment.verify|verify} messages.
                 * @param message StatedAmendment message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.StatedAmendment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatedAmendment message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.StatedAmendment & tabmesh.stored.v1.StatedAmendment.$Shape} StatedAmendment
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.StatedAmendment & tabmesh.stored.v1.StatedAmendment.$Shape;
            }

            namespace StatedAmendment {

                /** Properties of a StatedAmendment. */
                interface $Properties {

                    /** StatedAmendment amendment */
                    amendment?: tabmesh.v1.Utterance.$Properties;

                    /** StatedAmendment saidAs */
                    saidAs?: tabmesh.v1.UtteranceReference.$Properties;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatedAmendment. */
                type $Shape = {
                  amendment?: tabmesh.v1.Utterance.$Shape;
                  saidAs?: tabmesh.v1.UtteranceReference.$Shape;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a BackupHead.
             * @deprecated Use tabmesh.stored.v1.BackupHead.$Properties instead.
             */
            interface IBackupHead extends tabmesh.stored.v1.BackupHead.$Properties {
            }

            /** Represents a BackupHead. */
            class BackupHead {

                /**
                 * Constructs a new BackupHead.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.BackupHead.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BackupHead seed. */
                seed: Uint8Array;

                /** BackupHead id. */
                id: string;

                /** BackupHead incarnation. */
                incarnation: number;

                /** BackupHead madeAt. */
                madeAt: number;

                /**
                 * Creates a new BackupHead instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BackupHead instance
                 */
                static create(properties: tabmesh.stored.v1.BackupHead.$Shape): tabmesh.stored.v1.BackupHead & tabmesh.stored.v1.BackupHead.$Shape;
                static create(properties?: tabmesh.stored.v1.BackupHead.$Properties): tabmesh.stored.v1.BackupHead;

                /**
                 * Encodes the specified BackupHead message. Does not implicitly {@link tabmesh.stored.v1.BackupHead.verify|verify} messages.
                 * @param message BackupHead message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.BackupHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BackupHead message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupHead & tabmesh.stored.v1.BackupHead.$Shape} BackupHead
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.BackupHead & tabmesh.stored.v1.BackupHead.$Shape;
            }

            namespace BackupHead {

                /** Properties of a BackupHead. */
                interface $Properties {

                    /** BackupHead seed */
                    seed?: Uint8Array;

                    /** BackupHead id */
                    id?: string;

                    /** BackupHead incarnation */
                    incarnation?: number;

                    /** BackupHead madeAt */
                    madeAt?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BackupHead. */
                type $Shape = tabmesh.stored.v1.BackupHead.$Properties;
            }

            /**
             * Properties of a BackupPart.
             * @deprecated Use tabmesh.stored.v1.BackupPart.$Properties instead.
             */
            interface IBackupPart extends tabmesh.stored.v1.BackupPart.$Properties {
            }

            /** Represents a BackupPart. */
            class BackupPart {

                /**
                 * Constructs a new BackupPart.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.BackupPart.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BackupPart entries. */
                entries: tabmesh.stored.v1.BackupEntry[];

                /** BackupPart files. */
                files: tabmesh.stored.v1.BackupFile[];

                /** BackupPart chunks. */
                chunks: tabmesh.stored.v1.BackupChunk[];

                /**
                 * Creates a new BackupPart instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BackupPart instance
                 */
                static create(properties: tabmesh.stored.v1.BackupPart.$Shape): tabmesh.stored.v1.BackupPart & tabmesh.stored.v1.BackupPart.$Shape;
                static create(properties?: tabmesh.stored.v1.BackupPart.$Properties): tabmesh.stored.v1.BackupPart;

                /**
                 * Encodes the specified BackupPart message. Does not implicitly {@link tabmesh.stored.v1.BackupPart.verify|verify} messages.
                 * @param message BackupPart message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.BackupPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BackupPart message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupPart & tabmesh.stored.v1.BackupPart.$Shape} BackupPart
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.BackupPart & tabmesh.stored.v1.BackupPart.$Shape;
            }

            namespace BackupPart {

                /** Properties of a BackupPart. */
                interface $Properties {

                    /** BackupPart entries */
                    entries?: tabmesh.stored.v1.BackupEntry.$Properties[];

                    /** BackupPart files */
                    files?: tabmesh.stored.v1.BackupFile.$Properties[];

                    /** BackupPart chunks */
                    chunks?: tabmesh.stored.v1.BackupChunk.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BackupPart. */
                type $Shape = tabmesh.stored.v1.BackupPart.$Properties;
            }

            /**
             * Properties of a BackupEntry.
             * @deprecated Use tabmesh.stored.v1.BackupEntry.$Properties instead.
             */
            interface IBackupEntry extends tabmesh.stored.v1.BackupEntry.$Properties {
            }

            /** Represents a BackupEntry. */
            class BackupEntry {

                /**
                 * Constructs a new BackupEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.BackupEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BackupEntry key. */
                key: string;

                /** BackupEntry value. */
                value: Uint8Array;

                /**
                 * Creates a new BackupEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BackupEntry instance
                 */
                static create(properties: tabmesh.stored.v1.BackupEntry.$Shape): tabmesh.stored.v1.BackupEntry & tabmesh.stored.v1.BackupEntry.$Shape;
                static create(properties?: tabmesh.stored.v1.BackupEntry.$Properties): tabmesh.stored.v1.BackupEntry;

                /**
                 * Encodes the specified BackupEntry message. Does not implicitly {@link tabmesh.stored.v1.BackupEntry.verify|verify} messages.
                 * @param message BackupEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.BackupEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BackupEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupEntry & tabmesh.stored.v1.BackupEntry.$Shape} BackupEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.BackupEntry & tabmesh.stored.v1.BackupEntry.$Shape;
            }

            namespace BackupEntry {

                /** Properties of a BackupEntry. */
                interface $Properties {

                    /** BackupEntry key */
                    key?: string;

                    /** BackupEntry value */
                    value?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BackupEntry. */
                type $Shape = tabmesh.stored.v1.BackupEntry.$Properties;
            }

            /**
             * Properties of a BackupFile.
             * @deprecated Use tabmesh.stored.v1.BackupFile.$Properties instead.
             */
            interface IBackupFile extends tabmesh.stored.v1.BackupFile.$Properties {
            }

            /** Represents a BackupFile. */
            class BackupFile {

                /**
                 * Constructs a new BackupFile.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.BackupFile.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BackupFile name. */
                name: string;

                /** BackupFile record. */
                record: Uint8Array;

                /**
                 * Creates a new BackupFile instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BackupFile instance
                 */
                static create(properties: tabmesh.stored.v1.BackupFile.$Shape): tabmesh.stored.v1.BackupFile & tabmesh.stored.v1.BackupFile.$Shape;
                static create(properties?: tabmesh.stored.v1.BackupFile.$Properties): tabmesh.stored.v1.BackupFile;

                /**
                 * Encodes the specified BackupFile message. Does not implicitly {@link tabmesh.stored.v1.BackupFile.verify|verify} messages.
                 * @param message BackupFile message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.BackupFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BackupFile message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupFile & tabmesh.stored.v1.BackupFile.$Shape} BackupFile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.BackupFile & tabmesh.stored.v1.BackupFile.$Shape;
            }

            namespace BackupFile {

                /** Properties of a BackupFile. */
                interface $Properties {

                    /** BackupFile name */
                    name?: string;

                    /** BackupFile record */
                    record?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BackupFile. */
                type $Shape = tabmesh.stored.v1.BackupFile.$Properties;
            }

            /**
             * Properties of a BackupChunk.
             * @deprecated Use tabmesh.stored.v1.BackupChunk.$Properties instead.
             */
            interface IBackupChunk extends tabmesh.stored.v1.BackupChunk.$Properties {
            }

            /** Represents a BackupChunk. */
            class BackupChunk {

                /**
                 * Constructs a new BackupChunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.BackupChunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BackupChunk name. */
                name: string;

                /** BackupChunk offset. */
                offset: number;

                /** BackupChunk bytes. */
                bytes: Uint8Array;

                /**
                 * Creates a new BackupChunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BackupChunk instance
                 */
                static create(properties: tabmesh.stored.v1.BackupChunk.$Shape): tabmesh.stored.v1.BackupChunk & tabmesh.stored.v1.BackupChunk.$Shape;
                static create(properties?: tabmesh.stored.v1.BackupChunk.$Properties): tabmesh.stored.v1.BackupChunk;

                /**
                 * Encodes the specified BackupChunk message. Does not implicitly {@link tabmesh.stored.v1.BackupChunk.verify|verify} messages.
                 * @param message BackupChunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.BackupChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BackupChunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupChunk & tabmesh.stored.v1.BackupChunk.$Shape} BackupChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.BackupChunk & tabmesh.stored.v1.BackupChunk.$Shape;
            }

            namespace BackupChunk {

                /** Properties of a BackupChunk. */
                interface $Properties {

                    /** BackupChunk name */
                    name?: string;

                    /** BackupChunk offset */
                    offset?: number;

                    /** BackupChunk bytes */
                    bytes?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BackupChunk. */
                type $Shape = tabmesh.stored.v1.BackupChunk.$Properties;
            }

            /**
             * Properties of an OwnRoom.
             * @deprecated Use tabmesh.stored.v1.OwnRoom.$Properties instead.
             */
            interface IOwnRoom extends tabmesh.stored.v1.OwnRoom.$Properties {
            }

            /** Represents an OwnRoom. */
            class OwnRoom {

                /**
                 * Constructs a new OwnRoom.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.OwnRoom.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OwnRoom name. */
                name: string;

                /** OwnRoom secret. */
                secret: Uint8Array;

                /** OwnRoom epoch. */
                epoch: number;

                /** OwnRoom nextSequence. */
                nextSequence: number;

                /** OwnRoom lastAt. */
                lastAt: number;

                /** OwnRoom change. */
                change: number;

                /** OwnRoom renewals. */
                renewals: tabmesh.stored.v1.RoomRenewal[];

                /**
                 * Creates a new OwnRoom instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OwnRoom instance
                 */
                static create(properties: tabmesh.stored.v1.OwnRoom.$Shape): tabmesh.stored.v1.OwnRoom & tabmesh.stored.v1.OwnRoom.$Shape;
                static create(properties?: tabmesh.stored.v1.OwnRoom.$Properties): tabmesh.stored.v1.OwnRoom;

                /**
                 * Encodes the specified OwnRoom message. Does not implicitly {@link tabmesh.stored.v1.OwnRoom.verify|verify} messages.
                 * @param message OwnRoom message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.OwnRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OwnRoom message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OwnRoom & tabmesh.stored.v1.OwnRoom.$Shape} OwnRoom
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.OwnRoom & tabmesh.stored.v1.OwnRoom.$Shape;
            }

            namespace OwnRoom {

                /** Properties of an OwnRoom. */
                interface $Properties {

                    /** OwnRoom name */
                    name?: string;

                    /** OwnRoom secret */
                    secret?: Uint8Array;

                    /** OwnRoom epoch */
                    epoch?: number;

                    /** OwnRoom nextSequence */
                    nextSequence?: number;

                    /** OwnRoom lastAt */
                    lastAt?: number;

                    /** OwnRoom change */
                    change?: number;

                    /** OwnRoom renewals */
                    renewals?: tabmesh.stored.v1.RoomRenewal.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OwnRoom. */
                type $Shape = tabmesh.stored.v1.OwnRoom.$Properties;
            }

            /**
             * Properties of a LeftRoom.
             * @deprecated Use tabmesh.stored.v1.LeftRoom.$Properties instead.
             */
            interface ILeftRoom extends tabmesh.stored.v1.LeftRoom.$Properties {
            }

            /** Represents a LeftRoom. */
            class LeftRoom {

                /**
                 * Constructs a new LeftRoom.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.LeftRoom.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LeftRoom room. */
                room: Uint8Array;

                /** LeftRoom change. */
                change: number;

                /** LeftRoom isTold. */
                isTold: boolean;

                /**
                 * Creates a new LeftRoom instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LeftRoom instance
                 */
                static create(properties: tabmesh.stored.v1.LeftRoom.$Shape): tabmesh.stored.v1.LeftRoom & tabmesh.stored.v1.LeftRoom.$Shape;
                static create(properties?: tabmesh.stored.v1.LeftRoom.$Properties): tabmesh.stored.v1.LeftRoom;

                /**
                 * Encodes the specified LeftRoom message. Does not implicitly {@link tabmesh.stored.v1.LeftRoom.verify|verify} messages.
                 * @param message LeftRoom message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.LeftRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LeftRoom message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.LeftRoom & tabmesh.stored.v1.LeftRoom.$Shape} LeftRoom
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.LeftRoom & tabmesh.stored.v1.LeftRoom.$Shape;
            }

            namespace LeftRoom {

                /** Properties of a LeftRoom. */
                interface $Properties {

                    /** LeftRoom room */
                    room?: Uint8Array;

                    /** LeftRoom change */
                    change?: number;

                    /** LeftRoom isTold */
                    isTold?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LeftRoom. */
                type $Shape = tabmesh.stored.v1.LeftRoom.$Properties;
            }

            /**
             * Properties of a RoomRenewal.
             * @deprecated Use tabmesh.stored.v1.RoomRenewal.$Properties instead.
             */
            interface IRoomRenewal extends tabmesh.stored.v1.RoomRenewal.$Properties {
            }

            /** Represents a RoomRenewal. */
            class RoomRenewal {

                /**
                 * Constructs a new RoomRenewal.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.RoomRenewal.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RoomRenewal formerSecret. */
                formerSecret: Uint8Array;

                /** RoomRenewal byId. */
                byId: string;

                /** RoomRenewal byKey. */
                byKey: Uint8Array;

                /** RoomRenewal removedId. */
                removedId: string;

                /** RoomRenewal removedKey. */
                removedKey: Uint8Array;

                /** RoomRenewal at. */
                at: number;

                /**
                 * Creates a new RoomRenewal instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RoomRenewal instance
                 */
                static create(properties: tabmesh.stored.v1.RoomRenewal.$Shape): tabmesh.stored.v1.RoomRenewal & tabmesh.stored.v1.RoomRenewal.$Shape;
                static create(properties?: tabmesh.stored.v1.RoomRenewal.$Properties): tabmesh.stored.v1.RoomRenewal;

                /**
                 * Encodes the specified RoomRenewal message. Does not implicitly {@link tabmesh.stored.v1.RoomRenewal.verify|verify} messages.
                 * @param message RoomRenewal message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.RoomRenewal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RoomRenewal message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.RoomRenewal & tabmesh.stored.v1.RoomRenewal.$Shape} RoomRenewal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.RoomRenewal & tabmesh.stored.v1.RoomRenewal.$Shape;
            }

            namespace RoomRenewal {

                /** Properties of a RoomRenewal. */
                interface $Properties {

                    /** RoomRenewal formerSecret */
                    formerSecret?: Uint8Array;

                    /** RoomRenewal byId */
                    byId?: string;

                    /** RoomRenewal byKey */
                    byKey?: Uint8Array;

                    /** RoomRenewal removedId */
                    removedId?: string;

                    /** RoomRenewal removedKey */
                    removedKey?: Uint8Array;

                    /** RoomRenewal at */
                    at?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RoomRenewal. */
                type $Shape = tabmesh.stored.v1.RoomRenewal.$Properties;
            }

            /**
             * Properties of an OpenInvitation.
             * @deprecated Use tabmesh.stored.v1.OpenInvitation.$Properties instead.
             */
            interface IOpenInvitation extends tabmesh.stored.v1.OpenInvitation.$Properties {
            }

            /** Represents an OpenInvitation. */
            class OpenInvitation {

                /**
                 * Constructs a new OpenInvitation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.OpenInvitation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OpenInvitation fromId. */
                fromId: string;

                /** OpenInvitation fromKey. */
                fromKey: Uint8Array;

                /** OpenInvitation invitation. */
                invitation: tabmesh.v1.RoomInvitation;

                /** OpenInvitation at. */
                at: number;

                /**
                 * Creates a new OpenInvitation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OpenInvitation instance
                 */
                static create(properties: tabmesh.stored.v1.OpenInvitation.$Shape): tabmesh.stored.v1.OpenInvitation & tabmesh.stored.v1.OpenInvitation.$Shape;
                static create(properties?: tabmesh.stored.v1.OpenInvitation.$Properties): tabmesh.stored.v1.OpenInvitation;

                /**
                 * Encodes the specified OpenInvitation message. Does not implicitly {@link tabmesh.stored.v1.OpenInvitation.verify|verify} messages.
                 * @param message OpenInvitation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.OpenInvitation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OpenInvitation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OpenInvitation & tabmesh.stored.v1.OpenInvitation.$Shape} OpenInvitation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.OpenInvitation & tabmesh.stored.v1.OpenInvitation.$Shape;
            }

            namespace OpenInvitation {

                /** Properties of an OpenInvitation. */
                interface $Properties {

                    /** OpenInvitation fromId */
                    fromId?: string;

                    /** OpenInvitation fromKey */
                    fromKey?: Uint8Array;

                    /** OpenInvitation invitation */
                    invitation?: tabmesh.v1.RoomInvitation.$Properties;

                    /** OpenInvitation at */
                    at?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OpenInvitation. */
                type $Shape = tabmesh.stored.v1.OpenInvitation.$Properties;
            }

            /**
             * Properties of a NotedRun.
             * @deprecated Use tabmesh.stored.v1.NotedRun.$Properties instead.
             */
            interface INotedRun extends tabmesh.stored.v1.NotedRun.$Properties {
            }

            /** Represents a NotedRun. */
            class NotedRun {

                /**
                 * Constructs a new NotedRun.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.NotedRun.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NotedRun last. */
                last: number;

                /** NotedRun notedAt. */
                notedAt: number;

                /**
                 * Creates a new NotedRun instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NotedRun instance
                 */
                static create(properties: tabmesh.stored.v1.NotedRun.$Shape): tabmesh.stored.v1.NotedRun & tabmesh.stored.v1.NotedRun.$Shape;
                static create(properties?: tabmesh.stored.v1.NotedRun.$Properties): tabmesh.stored.v1.NotedRun;

                /**
                 * Encodes the specified NotedRun message. Does not implicitly {@link tabmesh.stored.v1.NotedRun.verify|verify} messages.
                 * @param message NotedRun message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.NotedRun.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NotedRun message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.NotedRun & tabmesh.stored.v1.NotedRun.$Shape} NotedRun
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.NotedRun & tabmesh.stored.v1.NotedRun.$Shape;
            }

            namespace NotedRun {

                /** Properties of a NotedRun. */
                interface $Properties {

                    /** NotedRun last */
                    last?: number;

                    /** NotedRun notedAt */
                    notedAt?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NotedRun. */
                type $Shape = tabmesh.stored.v1.NotedRun.$Properties;
            }

            /**
             * Properties of a StoredFile.
             * @deprecated Use tabmesh.stored.v1.StoredFile.$Properties instead.
             */
            interface IStoredFile extends tabmesh.stored.v1.StoredFile.$Properties {
            }

            /** Represents a StoredFile. */
            class StoredFile {

                /**
                 * Constructs a new StoredFile.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tabmesh.stored.v1.StoredFile.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StoredFile authorId. */
                authorId: string;

                /** StoredFile authorKey. */
                authorKey: Uint8Array;

                /** StoredFile offer. */
                offer: tabmesh.v1.FileOffer;

                /** StoredFile standing. */
                standing: tabmesh.stored.v1.FileStanding;

                /** StoredFile at. */
                at: number;

                /**
                 * Creates a new StoredFile instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StoredFile instance
                 */
                static create(properties: tabmesh.stored.v1.StoredFile.$Shape): tabmesh.stored.v1.StoredFile & tabmesh.stored.v1.StoredFile.$Shape;
                static create(properties?: tabmesh.stored.v1.StoredFile.$Properties): tabmesh.stored.v1.StoredFile;

                /**
                 * Encodes the specified StoredFile message. Does not implicitly {@link tabmesh.stored.v1.StoredFile.verify|verify} messages.
                 * @param message StoredFile message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tabmesh.stored.v1.StoredFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StoredFile message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.StoredFile & tabmesh.stored.v1.StoredFile.$Shape} StoredFile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.stored.v1.StoredFile & tabmesh.stored.v1.StoredFile.$Shape;
            }

            namespace StoredFile {

                /** Properties of a StoredFile. */
                interface $Properties {

                    /** StoredFile authorId */
                    authorId?: string;

                    /** StoredFile authorKey */
                    authorKey?: Uint8Array;

                    /** StoredFile offer */
                    offer?: tabmesh.v1.FileOffer.$Properties;

                    /** StoredFile standing */
                    standing?: tabmesh.stored.v1.FileStanding;

                    /** StoredFile at */
                    at?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StoredFile. */
                type $Shape = tabmesh.stored.v1.StoredFile.$Properties;
            }

            /** FileStanding enum. */
            enum FileStanding {

                /** FILE_STANDING_UNSPECIFIED value */
                FILE_STANDING_UNSPECIFIED = 0,

                /** FILE_STANDING_OFFERED value */
                FILE_STANDING_OFFERED = 1,

                /** FILE_STANDING_WANTED value */
                FILE_STANDING_WANTED = 2,

                /** FILE_STANDING_PAUSED value */
                FILE_STANDING_PAUSED = 3,

                /** FILE_STANDING_COMPLETE value */
                FILE_STANDING_COMPLETE = 4
            }
        }
    }

    /** Namespace v1. */
    namespace v1 {

        /** PeerMessageType enum. */
        enum PeerMessageType {

            /** PEER_MESSAGE_TYPE_UNSPECIFIED value */
            PEER_MESSAGE_TYPE_UNSPECIFIED = 0,

            /** PEER_MESSAGE_TYPE_HANDSHAKE_CHALLENGE value */
            PEER_MESSAGE_TYPE_HANDSHAKE_CHALLENGE = 1,

            /** PEER_MESSAGE_TYPE_HANDSHAKE_START value */
            PEER_MESSAGE_TYPE_HANDSHAKE_START = 2,

            /** PEER_MESSAGE_TYPE_HANDSHAKE_RESPONSE value */
            PEER_MESSAGE_TYPE_HANDSHAKE_RESPONSE = 3,

            /** PEER_MESSAGE_TYPE_ROSTER value */
            PEER_MESSAGE_TYPE_ROSTER = 4,

            /** PEER_MESSAGE_TYPE_PROPAGATION value */
            PEER_MESSAGE_TYPE_PROPAGATION = 5,

            /** PEER_MESSAGE_TYPE_HEARTBEAT value */
            PEER_MESSAGE_TYPE_HEARTBEAT = 6,

            /** PEER_MESSAGE_TYPE_FALLBACK_NODES value */
            PEER_MESSAGE_TYPE_FALLBACK_NODES = 7,

            /** PEER_MESSAGE_TYPE_DIGEST value */
            PEER_MESSAGE_TYPE_DIGEST = 8,

            /** PEER_MESSAGE_TYPE_GO_AWAY value */
            PEER_MESSAGE_TYPE_GO_AWAY = 9,

            /** PEER_MESSAGE_TYPE_RENEWAL value */
            PEER_MESSAGE_TYPE_RENEWAL = 10,

            /** PEER_MESSAGE_TYPE_IDENTITY_REQUEST value */
            PEER_MESSAGE_TYPE_IDENTITY_REQUEST = 11,

            /** PEER_MESSAGE_TYPE_IDENTITY_PROOF value */
            PEER_MESSAGE_TYPE_IDENTITY_PROOF = 12,

            /** PEER_MESSAGE_TYPE_SLOW_DOWN value */
            PEER_MESSAGE_TYPE_SLOW_DOWN = 13,

            /** PEER_MESSAGE_TYPE_WATCH value */
            PEER_MESSAGE_TYPE_WATCH = 14,

            /** PEER_MESSAGE_TYPE_LOOKUP value */
            PEER_MESSAGE_TYPE_LOOKUP = 15,

            /** PEER_MESSAGE_TYPE_LOOKUP_ANSWER value */
            PEER_MESSAGE_TYPE_LOOKUP_ANSWER = 16,

            /** PEER_MESSAGE_TYPE_PEER_COUNT value */
            PEER_MESSAGE_TYPE_PEER_COUNT = 17,

            /** PEER_MESSAGE_TYPE_PREKEYS value */
            PEER_MESSAGE_TYPE_PREKEYS = 18,

            /** PEER_MESSAGE_TYPE_ROOM_ITEMS value */
            PEER_MESSAGE_TYPE_ROOM_ITEMS = 19,

            /** PEER_MESSAGE_TYPE_ROOM_RESULTS value */
            PEER_MESSAGE_TYPE_ROOM_RESULTS = 20,

            /** PEER_MESSAGE_TYPE_ROOM_QUESTION value */
            PEER_MESSAGE_TYPE_ROOM_QUESTION = 21,

            /** PEER_MESSAGE_TYPE_ROOM_PAGE value */
            PEER_MESSAGE_TYPE_ROOM_PAGE = 22,

            /** PEER_MESSAGE_TYPE_ROOM_SPREAD value */
            PEER_MESSAGE_TYPE_ROOM_SPREAD = 23,

            /** PEER_MESSAGE_TYPE_ROOM_LIST_QUESTION value */
            PEER_MESSAGE_TYPE_ROOM_LIST_QUESTION = 24,

            /** PEER_MESSAGE_TYPE_ROOM_LIST value */
            PEER_MESSAGE_TYPE_ROOM_LIST = 25,

            /** PEER_MESSAGE_TYPE_ROOM_TYPING value */
            PEER_MESSAGE_TYPE_ROOM_TYPING = 26,

            /** PEER_MESSAGE_TYPE_MAP_QUESTION value */
            PEER_MESSAGE_TYPE_MAP_QUESTION = 27,

            /** PEER_MESSAGE_TYPE_MAP value */
            PEER_MESSAGE_TYPE_MAP = 28,

            /** PEER_MESSAGE_TYPE_INVENTORY_QUESTION value */
            PEER_MESSAGE_TYPE_INVENTORY_QUESTION = 29,

            /** PEER_MESSAGE_TYPE_INVENTORY value */
            PEER_MESSAGE_TYPE_INVENTORY = 30,

            /** PEER_MESSAGE_TYPE_ANSWER_END value */
            PEER_MESSAGE_TYPE_ANSWER_END = 31,

            /** PEER_MESSAGE_TYPE_MESSAGE value */
            PEER_MESSAGE_TYPE_MESSAGE = 64,

            /** PEER_MESSAGE_TYPE_CONFIRMATION value */
            PEER_MESSAGE_TYPE_CONFIRMATION = 65,

            /** PEER_MESSAGE_TYPE_PROBE value */
            PEER_MESSAGE_TYPE_PROBE = 66,

            /** PEER_MESSAGE_TYPE_PROBE_ANSWER value */
            PEER_MESSAGE_TYPE_PROBE_ANSWER = 67,

            /** PEER_MESSAGE_TYPE_RESEAL value */
            PEER_MESSAGE_TYPE_RESEAL = 68,

            /** PEER_MESSAGE_TYPE_PREKEY_REQUEST value */
            PEER_MESSAGE_TYPE_PREKEY_REQUEST = 69,

            /** PEER_MESSAGE_TYPE_PREKEY_ANSWER value */
            PEER_MESSAGE_TYPE_PREKEY_ANSWER = 70,

            /** PEER_MESSAGE_TYPE_PREKEY_COPY value */
            PEER_MESSAGE_TYPE_PREKEY_COPY = 71,

            /** PEER_MESSAGE_TYPE_DEPOSIT value */
            PEER_MESSAGE_TYPE_DEPOSIT = 72,

            /** PEER_MESSAGE_TYPE_DEPOSIT_ANSWER value */
            PEER_MESSAGE_TYPE_DEPOSIT_ANSWER = 73,

            /** PEER_MESSAGE_TYPE_MAIL value */
            PEER_MESSAGE_TYPE_MAIL = 74,

            /** PEER_MESSAGE_TYPE_ROOM_DIGEST value */
            PEER_MESSAGE_TYPE_ROOM_DIGEST = 75,

            /** PEER_MESSAGE_TYPE_ROOM_INVENTORY value */
            PEER_MESSAGE_TYPE_ROOM_INVENTORY = 76,

            /** PEER_MESSAGE_TYPE_ROOM_SUPPLY value */
            PEER_MESSAGE_TYPE_ROOM_SUPPLY = 77,

            /** PEER_MESSAGE_TYPE_FILE_REQUEST value */
            PEER_MESSAGE_TYPE_FILE_REQUEST = 78,

            /** PEER_MESSAGE_TYPE_FILE_CHUNK value */
            PEER_MESSAGE_TYPE_FILE_CHUNK = 79,

            /** PEER_MESSAGE_TYPE_TYPING value */
            PEER_MESSAGE_TYPE_TYPING = 80,

            /** PEER_MESSAGE_TYPE_FILE_ANSWER value */
            PEER_MESSAGE_TYPE_FILE_ANSWER = 84
        }

        /**
         * Properties of a PeerMessage.
         * @deprecated Use tabmesh.v1.PeerMessage.$Properties instead.
         */
        interface IPeerMessage extends tabmesh.v1.PeerMessage.$Properties {
        }

        /** Represents a PeerMessage. */
        class PeerMessage {

            /**
             * Constructs a new PeerMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.PeerMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeerMessage type. */
            type: tabmesh.v1.PeerMessageType;

            /** PeerMessage hopLimit. */
            hopLimit: number;

            /** PeerMessage destination. */
            destination: string;

            /** PeerMessage destinationTag. */
            destinationTag: Uint8Array;

            /** PeerMessage source. */
            source: string;

            /** PeerMessage sourceTag. */
            sourceTag: Uint8Array;

            /** PeerMessage handshakeChallenge. */
            handshakeChallenge: (tabmesh.v1.HandshakeChallenge|null);

            /** PeerMessage handshakeStart. */
            handshakeStart: (tabmesh.v1.HandshakeStart|null);

            /** PeerMessage handshakeResponse. */
            handshakeResponse: (tabmesh.v1.HandshakeResponse|null);

            /** PeerMessage roster. */
            roster: (tabmesh.v1.Roster|null);

            /** PeerMessage propagation. */
            propagation: (tabmesh.v1.PropagationMessage|null);

            /** PeerMessage heartbeat. */
            heartbeat: (tabmesh.v1.Heartbeat|null);

            /** PeerMessage fallbackNodes. */
            fallbackNodes: (tabmesh.v1.FallbackNodes|null);

            /** PeerMessage digest. */
            digest: (tabmesh.v1.Digest|null);

            /** PeerMessage goAway. */
            goAway: (tabmesh.v1.GoAway|null);

            /** PeerMessage renewal. */
            renewal: (tabmesh.v1.Renewal|null);

            /** PeerMessage identityRequest. */
            identityRequest: (tabmesh.v1.IdentityRequest|null);

            /** PeerMessage identityProof. */
            identityProof: (tabmesh.v1.IdentityProof|null);

            /** PeerMessage slowDown. */
            slowDown: (tabmesh.v1.SlowDown|null);

            /** PeerMessage watch. */
            watch: (tabmesh.v1.Watch|null);

            /** PeerMessage lookup. */
            lookup: (tabmesh.v1.Lookup|null);

            /** PeerMessage lookupAnswer. */
            lookupAnswer: (tabmesh.v1.LookupAnswer|null);

            /** PeerMessage peerCount. */
            peerCount: (tabmesh.v1.PeerCount|null);

            /** PeerMessage prekeys. */
            prekeys: (tabmesh.v1.Prekeys|null);

            /** PeerMessage roomItems. */
            roomItems: (tabmesh.v1.RoomItems|null);

            /** PeerMessage roomResults. */
            roomResults: (tabmesh.v1.RoomResults|null);

            /** PeerMessage roomQuestion. */
            roomQuestion: (tabmesh.v1.RoomQuestion|null);

            /** PeerMessage roomPage. */
            roomPage: (tabmesh.v1.RoomPage|null);

            /** PeerMessage roomSpread. */
            roomSpread: (tabmesh.v1.RoomSpread|null);

            /** PeerMessage roomListQuestion. */
            roomListQuestion: (tabmesh.v1.RoomListQuestion|null);

            /** PeerMessage roomList. */
            roomList: (tabmesh.v1.RoomList|null);

            /** PeerMessage roomTyping. */
            roomTyping: (tabmesh.v1.RoomTyping|null);

            /** PeerMessage mapQuestion. */
            mapQuestion: (tabmesh.v1.MapQuestion|null);

            /** PeerMessage map. */
            map: (tabmesh.v1.NetworkMap|null);

            /** PeerMessage inventoryQuestion. */
            inventoryQuestion: (tabmesh.v1.InventoryQuestion|null);

            /** PeerMessage inventory. */
            inventory: (tabmesh.v1.Inventory|null);

            /** PeerMessage answerEnd. */
            answerEnd: (tabmesh.v1.AnswerEnd|null);

            /** PeerMessage message. */
            message: (tabmesh.v1.Message|null);

            /** PeerMessage confirmation. */
            confirmation: (tabmesh.v1.Confirmation|null);

            /** PeerMessage probe. */
            probe: (tabmesh.v1.Probe|null);

            /** PeerMessage probeAnswer. */
            probeAnswer: (tabmesh.v1.ProbeAnswer|null);

            /** PeerMessage reseal. */
            reseal: (tabmesh.v1.Reseal|null);

            /** PeerMessage prekeyRequest. */
            prekeyRequest: (tabmesh.v1.PrekeyRequest|null);

            /** PeerMessage prekeyAnswer. */
            prekeyAnswer: (tabmesh.v1.PrekeyAnswer|null);

            /** PeerMessage prekeyCopy. */
            prekeyCopy: (tabmesh.v1.PrekeyCopy|null);

            /** PeerMessage deposit. */
            deposit: (tabmesh.v1.Deposit|null);

            /** PeerMessage depositAnswer. */
            depositAnswer: (tabmesh.v1.DepositAnswer|null);

            /** PeerMessage mail. */
            mail: (tabmesh.v1.Mail|null);

            /** PeerMessage roomDigest. */
            roomDigest: (tabmesh.v1.RoomDigest|null);

            /** PeerMessage roomInventory. */
            roomInventory: (tabmesh.v1.RoomInventory|null);

            /** PeerMessage roomSupply. */
            roomSupply: (tabmesh.v1.RoomItems|null);

            /** PeerMessage fileRequest. */
            fileRequest: (tabmesh.v1.FileRequest|null);

            /** PeerMessage fileChunk. */
            fileChunk: (tabmesh.v1.FileChunk|null);

            /** PeerMessage typing. */
            typing: (tabmesh.v1.Typing|null);

            /** PeerMessage fileAnswer. */
            fileAnswer: (tabmesh.v1.FileAnswer|null);

            /** PeerMessage body. */
            body?: ("handshakeChallenge"|"handshakeStart"|"handshakeResponse"|"roster"|"propagation"|"heartbeat"|"fallbackNodes"|"digest"|"goAway"|"renewal"|"identityRequest"|"identityProof"|"slowDown"|"watch"|"lookup"|"lookupAnswer"|"peerCount"|"prekeys"|"roomItems"|"roomResults"|"roomQuestion"|"roomPage"|"roomSpread"|"roomListQuestion"|"roomList"|"roomTyping"|"mapQuestion"|"map"|"inventoryQuestion"|"inventory"|"answerEnd"|"message"|"confirmation"|"probe"|"probeAnswer"|"reseal"|"prekeyRequest"|"prekeyAnswer"|"prekeyCopy"|"deposit"|"depositAnswer"|"mail"|"roomDigest"|"roomInventory"|"roomSupply"|"fileRequest"|"fileChunk"|"typing"|"fileAnswer");

            /**
             * Creates a new PeerMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PeerMessage instance
             */
            static create(properties: tabmesh.v1.PeerMessage.$Shape): tabmesh.v1.PeerMessage & tabmesh.v1.PeerMessage.$Shape;
            static create(properties?: tabmesh.v1.PeerMessage.$Properties): tabmesh.v1.PeerMessage;

            /**
             * Encodes the specified PeerMessage message. Does not implicitly {@link tabmesh.v1.PeerMessage.verify|verify} messages.
             * @param message PeerMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.PeerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeerMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.PeerMessage & tabmesh.v1.PeerMessage.$Shape} PeerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.PeerMessage & tabmesh.v1.PeerMessage.$Shape;
        }

        namespace PeerMessage {

            /** Properties of a PeerMessage. */
            interface $Properties {

                /** PeerMessage type */
                type?: tabmesh.v1.PeerMessageType;

                /** PeerMessage hopLimit */
                hopLimit?: number;

                /** PeerMessage destination */
                destination?: string;

                /** PeerMessage destinationTag */
                destinationTag?: Uint8Array;

                /** PeerMessage source */
                source?: string;

                /** PeerMessage sourceTag */
                sourceTag?: Uint8Array;

                /** PeerMessage handshakeChallenge */
                handshakeChallenge?: (tabmesh.v1.HandshakeChallenge.$Properties|null);

                /** PeerMessage handshakeStart */
                handshakeStart?: (tabmesh.v1.HandshakeStart.$Properties|null);

                /** PeerMessage handshakeResponse */
                handshakeResponse?: (tabmesh.v1.HandshakeResponse.$Properties|null);

                /** PeerMessage roster */
                roster?: (tabmesh.v1.Roster.$Properties|null);

                /** PeerMessage propagation */
                propagation?: (tabmesh.v1.PropagationMessage.$Properties|null);

                /** PeerMessage heartbeat */
                heartbeat?: (tabmesh.v1.Heartbeat.$Properties|null);

                /** PeerMessage fallbackNodes */
                fallbackNodes?: (tabmesh.v1.FallbackNodes.$Properties|null);

                /** PeerMessage digest */
                digest?: (tabmesh.v1.Digest.$Properties|null);

                /** PeerMessage goAway */
                goAway?: (tabmesh.v1.GoAway.$Properties|null);

                /** PeerMessage renewal */
                renewal?: (tabmesh.v1.Renewal.$Properties|null);

                /** PeerMessage identityRequest */
                identityRequest?: (tabmesh.v1.IdentityRequest.$Properties|null);

                /** PeerMessage identityProof */
                identityProof?: (tabmesh.v1.IdentityProof.$Properties|null);

                /** PeerMessage slowDown */
                slowDown?: (tabmesh.v1.SlowDown.$Properties|null);

                /** PeerMessage watch */
                watch?: (tabmesh.v1.Watch.$Properties|null);

                /** PeerMessage lookup */
                lookup?: (tabmesh.v1.Lookup.$Properties|null);

                /** PeerMessage lookupAnswer */
                lookupAnswer?: (tabmesh.v1.LookupAnswer.$Properties|null);

                /** PeerMessage peerCount */
                peerCount?: (tabmesh.v1.PeerCount.$Properties|null);

                /** PeerMessage prekeys */
                prekeys?: (tabmesh.v1.Prekeys.$Properties|null);

                /** PeerMessage roomItems */
                roomItems?: (tabmesh.v1.RoomItems.$Properties|null);

                /** PeerMessage roomResults */
                roomResults?: (tabmesh.v1.RoomResults.$Properties|null);

                /** PeerMessage roomQuestion */
                roomQuestion?: (tabmesh.v1.RoomQuestion.$Properties|null);

                /** PeerMessage roomPage */
                roomPage?: (tabmesh.v1.RoomPage.$Properties|null);

                /** PeerMessage roomSpread */
                roomSpread?: (tabmesh.v1.RoomSpread.$Properties|null);

                /** PeerMessage roomListQuestion */
                roomListQuestion?: (tabmesh.v1.RoomListQuestion.$Properties|null);

                /** PeerMessage roomList */
                roomList?: (tabmesh.v1.RoomList.$Properties|null);

                /** PeerMessage roomTyping */
                roomTyping?: (tabmesh.v1.RoomTyping.$Properties|null);

                /** PeerMessage mapQuestion */
                mapQuestion?: (tabmesh.v1.MapQuestion.$Properties|null);

                /** PeerMessage map */
                map?: (tabmesh.v1.NetworkMap.$Properties|null);

                /** PeerMessage inventoryQuestion */
                inventoryQuestion?: (tabmesh.v1.InventoryQuestion.$Properties|null);

                /** PeerMessage inventory */
                inventory?: (tabmesh.v1.Inventory.$Properties|null);

                /** PeerMessage answerEnd */
                answerEnd?: (tabmesh.v1.AnswerEnd.$Properties|null);

                /** PeerMessage message */
                message?: (tabmesh.v1.Message.$Properties|null);

                /** PeerMessage confirmation */
                confirmation?: (tabmesh.v1.Confirmation.$Properties|null);

                /** PeerMessage probe */
                probe?: (tabmesh.v1.Probe.$Properties|null);

                /** PeerMessage probeAnswer */
                probeAnswer?: (tabmesh.v1.ProbeAnswer.$Properties|null);

                /** PeerMessage reseal */
                reseal?: (tabmesh.v1.Reseal.$Properties|null);

                /** PeerMessage prekeyRequest */
                prekeyRequest?: (tabmesh.v1.PrekeyRequest.$Properties|null);

                /** PeerMessage prekeyAnswer */
                prekeyAnswer?: (tabmesh.v1.PrekeyAnswer.$Properties|null);

                /** PeerMessage prekeyCopy */
                prekeyCopy?: (tabmesh.v1.PrekeyCopy.$Properties|null);

                /** PeerMessage deposit */
                deposit?: (tabmesh.v1.Deposit.$Properties|null);

                /** PeerMessage depositAnswer */
                depositAnswer?: (tabmesh.v1.DepositAnswer.$Properties|null);

                /** PeerMessage mail */
                mail?: (tabmesh.v1.Mail.$Properties|null);

                /** PeerMessage roomDigest */
                roomDigest?: (tabmesh.v1.RoomDigest.$Properties|null);

                /** PeerMessage roomInventory */
                roomInventory?: (tabmesh.v1.RoomInventory.$Properties|null);

                /** PeerMessage roomSupply */
                roomSupply?: (tabmesh.v1.RoomItems.$Properties|null);

                /** PeerMessage fileRequest */
                fileRequest?: (tabmesh.v1.FileRequest.$Properties|null);

                /** PeerMessage fileChunk */
                fileChunk?: (tabmesh.v1.FileChunk.$Properties|null);

                /** PeerMessage typing */
                typing?: (tabmesh.v1.Typing.$Properties|null);

                /** PeerMessage fileAnswer */
                fileAnswer?: (tabmesh.v1.FileAnswer.$Properties|null);

                /** PeerMessage body */
                body?: ("handshakeChallenge"|"handshakeStart"|"handshakeResponse"|"roster"|"propagation"|"heartbeat"|"fallbackNodes"|"digest"|"goAway"|"renewal"|"identityRequest"|"identityProof"|"slowDown"|"watch"|"lookup"|"lookupAnswer"|"peerCount"|"prekeys"|"roomItems"|"roomResults"|"roomQuestion"|"roomPage"|"roomSpread"|"roomListQuestion"|"roomList"|"roomTyping"|"mapQuestion"|"map"|"inventoryQuestion"|"inventory"|"answerEnd"|"message"|"confirmation"|"probe"|"probeAnswer"|"reseal"|"prekeyRequest"|"prekeyAnswer"|"prekeyCopy"|"deposit"|"depositAnswer"|"mail"|"roomDigest"|"roomInventory"|"roomSupply"|"fileRequest"|"fileChunk"|"typing"|"fileAnswer");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PeerMessage. */
            type $Shape = {
              type?: tabmesh.v1.PeerMessageType;
              hopLimit?: number;
              destination?: string;
              destinationTag?: Uint8Array;
              source?: string;
              sourceTag?: Uint8Array;
              handshakeChallenge?: tabmesh.v1.HandshakeChallenge.$Shape|null;
              handshakeStart?: tabmesh.v1.HandshakeStart.$Shape|null;
              handshakeResponse?: tabmesh.v1.HandshakeResponse.$Shape|null;
              roster?: tabmesh.v1.Roster.$Shape|null;
              propagation?: tabmesh.v1.PropagationMessage.$Shape|null;
              heartbeat?: tabmesh.v1.Heartbeat.$Shape|null;
              fallbackNodes?: tabmesh.v1.FallbackNodes.$Shape|null;
              digest?: tabmesh.v1.Digest.$Shape|null;
              goAway?: tabmesh.v1.GoAway.$Shape|null;
              renewal?: tabmesh.v1.Renewal.$Shape|null;
              identityRequest?: tabmesh.v1.IdentityRequest.$Shape|null;
              identityProof?: tabmesh.v1.IdentityProof.$Shape|null;
              slowDown?: tabmesh.v1.SlowDown.$Shape|null;
              watch?: tabmesh.v1.Watch.$Shape|null;
              lookup?: tabmesh.v1.Lookup.$Shape|null;
              lookupAnswer?: tabmesh.v1.LookupAnswer.$Shape|null;
              peerCount?: tabmesh.v1.PeerCount.$Shape|null;
              prekeys?: tabmesh.v1.Prekeys.$Shape|null;
              roomItems?: tabmesh.v1.RoomItems.$Shape|null;
              roomResults?: tabmesh.v1.RoomResults.$Shape|null;
              roomQuestion?: tabmesh.v1.RoomQuestion.$Shape|null;
              roomPage?: tabmesh.v1.RoomPage.$Shape|null;
              roomSpread?: tabmesh.v1.RoomSpread.$Shape|null;
              roomListQuestion?: tabmesh.v1.RoomListQuestion.$Shape|null;
              roomList?: tabmesh.v1.RoomList.$Shape|null;
              roomTyping?: tabmesh.v1.RoomTyping.$Shape|null;
              mapQuestion?: tabmesh.v1.MapQuestion.$Shape|null;
              map?: tabmesh.v1.NetworkMap.$Shape|null;
              inventoryQuestion?: tabmesh.v1.InventoryQuestion.$Shape|null;
              inventory?: tabmesh.v1.Inventory.$Shape|null;
              answerEnd?: tabmesh.v1.AnswerEnd.$Shape|null;
              message?: tabmesh.v1.Message.$Shape|null;
              confirmation?: tabmesh.v1.Confirmation.$Shape|null;
              probe?: tabmesh.v1.Probe.$Shape|null;
              probeAnswer?: tabmesh.v1.ProbeAnswer.$Shape|null;
              reseal?: tabmesh.v1.Reseal.$Shape|null;
              prekeyRequest?: tabmesh.v1.PrekeyRequest.$Shape|null;
              prekeyAnswer?: tabmesh.v1.PrekeyAnswer.$Shape|null;
              prekeyCopy?: tabmesh.v1.PrekeyCopy.$Shape|null;
              deposit?: tabmesh.v1.Deposit.$Shape|null;
              depositAnswer?: tabmesh.v1.DepositAnswer.$Shape|null;
              mail?: tabmesh.v1.Mail.$Shape|null;
              roomDigest?: tabmesh.v1.RoomDigest.$Shape|null;
              roomInventory?: tabmesh.v1.RoomInventory.$Shape|null;
              roomSupply?: tabmesh.v1.RoomItems.$Shape|null;
              fileRequest?: tabmesh.v1.FileRequest.$Shape|null;
              fileChunk?: tabmesh.v1.FileChunk.$Shape|null;
              typing?: tabmesh.v1.Typing.$Shape|null;
              fileAnswer?: tabmesh.v1.FileAnswer.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "handshakeChallenge"; handshakeChallenge: tabmesh.v1.HandshakeChallenge.$Shape; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "handshakeStart"; handshakeChallenge?: null; handshakeStart: tabmesh.v1.HandshakeStart.$Shape; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "handshakeResponse"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse: tabmesh.v1.HandshakeResponse.$Shape; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roster"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster: tabmesh.v1.Roster.$Shape; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "propagation"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation: tabmesh.v1.PropagationMessage.$Shape; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "heartbeat"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat: tabmesh.v1.Heartbeat.$Shape; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "fallbackNodes"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes: tabmesh.v1.FallbackNodes.$Shape; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "digest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest: tabmesh.v1.Digest.$Shape; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "goAway"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway: tabmesh.v1.GoAway.$Shape; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "renewal"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal: tabmesh.v1.Renewal.$Shape; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "identityRequest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest: tabmesh.v1.IdentityRequest.$Shape; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "identityProof"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof: tabmesh.v1.IdentityProof.$Shape; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "slowDown"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown: tabmesh.v1.SlowDown.$Shape; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "watch"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch: tabmesh.v1.Watch.$Shape; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "lookup"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup: tabmesh.v1.Lookup.$Shape; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "lookupAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer: tabmesh.v1.LookupAnswer.$Shape; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "peerCount"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount: tabmesh.v1.PeerCount.$Shape; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeys"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys: tabmesh.v1.Prekeys.$Shape; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomItems"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems: tabmesh.v1.RoomItems.$Shape; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomResults"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults: tabmesh.v1.RoomResults.$Shape; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomQuestion"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion: tabmesh.v1.RoomQuestion.$Shape; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomPage"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage: tabmesh.v1.RoomPage.$Shape; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomSpread"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread: tabmesh.v1.RoomSpread.$Shape; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomListQuestion"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion: tabmesh.v1.RoomListQuestion.$Shape; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomList"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList: tabmesh.v1.RoomList.$Shape; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomTyping"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping: tabmesh.v1.RoomTyping.$Shape; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "mapQuestion"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion: tabmesh.v1.MapQuestion.$Shape; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "map"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map: tabmesh.v1.NetworkMap.$Shape; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "inventoryQuestion"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion: tabmesh.v1.InventoryQuestion.$Shape; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "inventory"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory: tabmesh.v1.Inventory.$Shape; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "answerEnd"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd: tabmesh.v1.AnswerEnd.$Shape; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "message"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message: tabmesh.v1.Message.$Shape; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "confirmation"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation: tabmesh.v1.Confirmation.$Shape; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "probe"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe: tabmesh.v1.Probe.$Shape; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "probeAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer: tabmesh.v1.ProbeAnswer.$Shape; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "reseal"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal: tabmesh.v1.Reseal.$Shape; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeyRequest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest: tabmesh.v1.PrekeyRequest.$Shape; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeyAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer: tabmesh.v1.PrekeyAnswer.$Shape; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeyCopy"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy: tabmesh.v1.PrekeyCopy.$Shape; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "deposit"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit: tabmesh.v1.Deposit.$Shape; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "depositAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer: tabmesh.v1.DepositAnswer.$Shape; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "mail"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail: tabmesh.v1.Mail.$Shape; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomDigest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest: tabmesh.v1.RoomDigest.$Shape; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomInventory"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory: tabmesh.v1.RoomInventory.$Shape; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomSupply"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply: tabmesh.v1.RoomItems.$Shape; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "fileRequest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest: tabmesh.v1.FileRequest.$Shape; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "fileChunk"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk: tabmesh.v1.FileChunk.$Shape; typing?: null; fileAnswer?: null }|{ body?: "typing"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing: tabmesh.v1.Typing.$Shape; fileAnswer?: null }|{ body?: "fileAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; roomTyping?: null; mapQuestion?: null; map?: null; inventoryQuestion?: null; inventory?: null; answerEnd?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer: tabmesh.v1.FileAnswer.$Shape })
            );
        }

        /** PeerRole enum. */
        enum PeerRole {

            /** PEER_ROLE_UNSPECIFIED value */
            PEER_ROLE_UNSPECIFIED = 0,

            /** PEER_ROLE_LEAF value */
            PEER_ROLE_LEAF = 1,

            /** PEER_ROLE_NODE value */
            PEER_ROLE_NODE = 2
        }

        /**
         * Properties of a HandshakeChallenge.
         * @deprecated Use tabmesh.v1.HandshakeChallenge.$Properties instead.
         */
        interface IHandshakeChallenge extends tabmesh.v1.HandshakeChallenge.$Properties {
        }

        /** Represents a HandshakeChallenge. */
        class HandshakeChallenge {

            /**
             * Constructs a new HandshakeChallenge.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.HandshakeChallenge.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HandshakeChallenge lowestVersion. */
            lowestVersion: number;

            /** HandshakeChallenge highestVersion. */
            highestVersion: number;

            /** HandshakeChallenge nodeId. */
            nodeId: string;

            /** HandshakeChallenge nodeKey. */
            nodeKey: Uint8Array;

            /** HandshakeChallenge nonce. */
            nonce: Uint8Array;

            /** HandshakeChallenge time. */
            time: number;

            /** HandshakeChallenge incarnation. */
            incarnation: number;

            /**
             * Creates a new HandshakeChallenge instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HandshakeChallenge instance
             */
            static create(properties: tabmesh.v1.HandshakeChallenge.$Shape): tabmesh.v1.HandshakeChallenge & tabmesh.v1.HandshakeChallenge.$Shape;
            static create(properties?: tabmesh.v1.HandshakeChallenge.$Properties): tabmesh.v1.HandshakeChallenge;

            /**
             * Encodes the specified HandshakeChallenge message. Does not implicitly {@link tabmesh.v1.HandshakeChallenge.verify|verify} messages.
             * @param message HandshakeChallenge message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.HandshakeChallenge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HandshakeChallenge message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeChallenge & tabmesh.v1.HandshakeChallenge.$Shape} HandshakeChallenge
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.HandshakeChallenge & tabmesh.v1.HandshakeChallenge.$Shape;
        }

        namespace HandshakeChallenge {

            /** Properties of a HandshakeChallenge. */
            interface $Properties {

                /** HandshakeChallenge lowestVersion */
                lowestVersion?: number;

                /** HandshakeChallenge highestVersion */
                highestVersion?: number;

                /** HandshakeChallenge nodeId */
                nodeId?: string;

                /** HandshakeChallenge nodeKey */
                nodeKey?: Uint8Array;

                /** HandshakeChallenge nonce */
                nonce?: Uint8Array;

                /** HandshakeChallenge time */
                time?: number;

                /** HandshakeChallenge incarnation */
                incarnation?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HandshakeChallenge. */
            type $Shape = tabmesh.v1.HandshakeChallenge.$Properties;
        }

        /**
         * Properties of a HandshakeStart.
         * @deprecated Use tabmesh.v1.HandshakeStart.$Properties instead.
         */
        interface IHandshakeStart extends tabmesh.v1.HandshakeStart.$Properties {
        }

        /** Represents a HandshakeStart. */
        class HandshakeStart {

            /**
             * Constructs a new HandshakeStart.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.HandshakeStart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HandshakeStart version. */
            version: number;

            /** HandshakeStart peerId. */
            peerId: string;

            /** HandshakeStart peerKey. */
            peerKey: Uint8Array;

            /** HandshakeStart incarnation. */
            incarnation: number;

            /** HandshakeStart nonce. */
            nonce: Uint8Array;

            /** HandshakeStart role. */
            role: tabmesh.v1.PeerRole;

            /** HandshakeStart signature. */
            signature: Uint8Array;

            /** HandshakeStart statement. */
            statement: Uint8Array;

            /** HandshakeStart statementSignature. */
            statementSignature: Uint8Array;

            /** HandshakeStart networkProof. */
            networkProof: Uint8Array;

            /**
             * Creates a new HandshakeStart instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HandshakeStart instance
             */
            static create(properties: tabmesh.v1.HandshakeStart.$Shape): tabmesh.v1.HandshakeStart & tabmesh.v1.HandshakeStart.$Shape;
            static create(properties?: tabmesh.v1.HandshakeStart.$Properties): tabmesh.v1.HandshakeStart;

            /**
             * Encodes the specified HandshakeStart message. Does not implicitly {@link tabmesh.v1.HandshakeStart.verify|verify} messages.
             * @param message HandshakeStart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.HandshakeStart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HandshakeStart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeStart & tabmesh.v1.HandshakeStart.$Shape} HandshakeStart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.HandshakeStart & tabmesh.v1.HandshakeStart.$Shape;
        }

        namespace HandshakeStart {

            /** Properties of a HandshakeStart. */
            interface $Properties {

                /** HandshakeStart version */
                version?: number;

                /** HandshakeStart peerId */
                peerId?: string;

                /** HandshakeStart peerKey */
                peerKey?: Uint8Array;

                /** HandshakeStart incarnation */
                incarnation?: number;

                /** HandshakeStart nonce */
                nonce?: Uint8Array;

                /** HandshakeStart role */
                role?: tabmesh.v1.PeerRole;

                /** HandshakeStart signature */
                signature?: Uint8Array;

                /** HandshakeStart statement */
                statement?: Uint8Array;

                /** HandshakeStart statementSignature */
                statementSignature?: Uint8Array;

                /** HandshakeStart networkProof */
                networkProof?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HandshakeStart. */
            type $Shape = tabmesh.v1.HandshakeStart.$Properties;
        }

        /**
         * Properties of a HandshakeResponse.
         * @deprecated Use tabmesh.v1.HandshakeResponse.$Properties instead.
         */
        interface IHandshakeResponse extends tabmesh.v1.HandshakeResponse.$Properties {
        }

        /** Represents a HandshakeResponse. */
        class HandshakeResponse {

            /**
             * Constructs a new HandshakeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.HandshakeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HandshakeResponse accepted. */
            accepted: (tabmesh.v1.HandshakeAccepted|null);

            /** HandshakeResponse rejected. */
            rejected: (tabmesh.v1.HandshakeRejected|null);

            /** HandshakeResponse result. */
            result?: ("accepted"|"rejected");

            /**
             * Creates a new HandshakeResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HandshakeResponse instance
             */
            static create(properties: tabmesh.v1.HandshakeResponse.$Shape): tabmesh.v1.HandshakeResponse & tabmesh.v1.HandshakeResponse.$Shape;
            static create(properties?: tabmesh.v1.HandshakeResponse.$Properties): tabmesh.v1.HandshakeResponse;

            /**
             * Encodes the specified HandshakeResponse message. Does not implicitly {@link tabmesh.v1.HandshakeResponse.verify|verify} messages.
             * @param message HandshakeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.HandshakeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HandshakeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeResponse & tabmesh.v1.HandshakeResponse.$Shape} HandshakeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.HandshakeResponse & tabmesh.v1.HandshakeResponse.$Shape;
        }

        namespace HandshakeResponse {

            /** Properties of a HandshakeResponse. */
            interface $Properties {

                /** HandshakeResponse accepted */
                accepted?: (tabmesh.v1.HandshakeAccepted.$Properties|null);

                /** HandshakeResponse rejected */
                rejected?: (tabmesh.v1.HandshakeRejected.$Properties|null);

                /** HandshakeResponse result */
                result?: ("accepted"|"rejected");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a HandshakeResponse. */
            type $Shape = {
              accepted?: tabmesh.v1.HandshakeAccepted.$Shape|null;
              rejected?: tabmesh.v1.HandshakeRejected.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; accepted?: null; rejected?: null }|{ result?: "accepted"; accepted: tabmesh.v1.HandshakeAccepted.$Shape; rejected?: null }|{ result?: "rejected"; accepted?: null; rejected: tabmesh.v1.HandshakeRejected.$Shape })
            );
        }

        /**
         * Properties of a HandshakeAccepted.
         * @deprecated Use tabmesh.v1.HandshakeAccepted.$Properties instead.
         */
        interface IHandshakeAccepted extends tabmesh.v1.HandshakeAccepted.$Properties {
        }

        /** Represents a HandshakeAccepted. */
        class HandshakeAccepted {

            /**
             * Constructs a new HandshakeAccepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.HandshakeAccepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HandshakeAccepted signature. */
            signature: Uint8Array;

            /** HandshakeAccepted role. */
            role: tabmesh.v1.PeerRole;

            /** HandshakeAccepted peerCount. */
            peerCount: number;

            /** HandshakeAccepted limits. */
            limits: tabmesh.v1.Limits;

            /** HandshakeAccepted fallbackNodes. */
            fallbackNodes: tabmesh.v1.FallbackNodes;

            /** HandshakeAccepted networkProof. */
            networkProof: Uint8Array;

            /**
             * Creates a new HandshakeAccepted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HandshakeAccepted instance
             */
            static create(properties: tabmesh.v1.HandshakeAccepted.$Shape): tabmesh.v1.HandshakeAccepted & tabmesh.v1.HandshakeAccepted.$Shape;
            static create(properties?: tabmesh.v1.HandshakeAccepted.$Properties): tabmesh.v1.HandshakeAccepted;

            /**
             * Encodes the specified HandshakeAccepted message. Does not implicitly {@link tabmesh.v1.HandshakeAccepted.verify|verify} messages.
             * @param message HandshakeAccepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.HandshakeAccepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HandshakeAccepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeAccepted & tabmesh.v1.HandshakeAccepted.$Shape} HandshakeAccepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.HandshakeAccepted & tabmesh.v1.HandshakeAccepted.$Shape;
        }

        namespace HandshakeAccepted {

            /** Properties of a HandshakeAccepted. */
            interface $Properties {

                /** HandshakeAccepted signature */
                signature?: Uint8Array;

                /** HandshakeAccepted role */
                role?: tabmesh.v1.PeerRole;

                /** HandshakeAccepted peerCount */
                peerCount?: number;

                /** HandshakeAccepted limits */
                limits?: tabmesh.v1.Limits.$Properties;

                /** HandshakeAccepted fallbackNodes */
                fallbackNodes?: tabmesh.v1.FallbackNodes.$Properties;

                /** HandshakeAccepted networkProof */
                networkProof?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HandshakeAccepted. */
            type $Shape = tabmesh.v1.HandshakeAccepted.$Properties;
        }

        /** RejectionCode enum. */
        enum RejectionCode {

            /** REJECTION_CODE_UNSPECIFIED value */
            REJECTION_CODE_UNSPECIFIED = 0,

            /** REJECTION_CODE_MALFORMED value */
            REJECTION_CODE_MALFORMED = 1,

            /** REJECTION_CODE_UNSUPPORTED_VERSION value */
            REJECTION_CODE_UNSUPPORTED_VERSION = 2,

            /** REJECTION_CODE_BAD_PROOF value */
            REJECTION_CODE_BAD_PROOF = 3,

            /** REJECTION_CODE_INVALID_ID value */
            REJECTION_CODE_INVALID_ID = 4,

            /** REJECTION_CODE_DUPLICATE_ID value */
            REJECTION_CODE_DUPLICATE_ID = 5,

            /** REJECTION_CODE_STALE_INCARNATION value */
            REJECTION_CODE_STALE_INCARNATION = 6,

            /** REJECTION_CODE_SELF value */
            REJECTION_CODE_SELF = 7,

            /** REJECTION_CODE_FORBIDDEN value */
            REJECTION_CODE_FORBIDDEN = 8,

            /** REJECTION_CODE_BUSY value */
            REJECTION_CODE_BUSY = 9,

            /** REJECTION_CODE_TOO_MANY value */
            REJECTION_CODE_TOO_MANY = 10
        }

        /**
         * Properties of a HandshakeRejected.
         * @deprecated Use tabmesh.v1.HandshakeRejected.$Properties instead.
         */
        interface IHandshakeRejected extends tabmesh.v1.HandshakeRejected.$Properties {
        }

        /** Represents a HandshakeRejected. */
        class HandshakeRejected {

            /**
             * Constructs a new HandshakeRejected.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.HandshakeRejected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HandshakeRejected code. */
            code: tabmesh.v1.RejectionCode;

            /** HandshakeRejected words. */
            words: string;

            /** HandshakeRejected suggestedId. */
            suggestedId: string;

            /** HandshakeRejected knownIncarnation. */
            knownIncarnation: number;

            /**
             * Creates a new HandshakeRejected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HandshakeRejected instance
             */
            static create(properties: tabmesh.v1.HandshakeRejected.$Shape): tabmesh.v1.HandshakeRejected & tabmesh.v1.HandshakeRejected.$Shape;
            static create(properties?: tabmesh.v1.HandshakeRejected.$Properties): tabmesh.v1.HandshakeRejected;

            /**
             * Encodes the specified HandshakeRejected message. Does not implicitly {@link tabmesh.v1.HandshakeRejected.verify|verify} messages.
             * @param message HandshakeRejected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.HandshakeRejected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HandshakeRejected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeRejected & tabmesh.v1.HandshakeRejected.$Shape} HandshakeRejected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.HandshakeRejected & tabmesh.v1.HandshakeRejected.$Shape;
        }

        namespace HandshakeRejected {

            /** Properties of a HandshakeRejected. */
            interface $Properties {

                /** HandshakeRejected code */
                code?: tabmesh.v1.RejectionCode;

                /** HandshakeRejected words */
                words?: string;

                /** HandshakeRejected suggestedId */
                suggestedId?: string;

                /** HandshakeRejected knownIncarnation */
                knownIncarnation?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HandshakeRejected. */
            type $Shape = tabmesh.v1.HandshakeRejected.$Properties;
        }

        /**
         * Properties of an IdentityRequest.
         * @deprecated Use tabmesh.v1.IdentityRequest.$Properties instead.
         */
        interface IIdentityRequest extends tabmesh.v1.IdentityRequest.$Properties {
        }

        /** Represents an IdentityRequest. */
        class IdentityRequest {

            /**
             * Constructs a new IdentityRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.IdentityRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IdentityRequest nonce. */
            nonce: Uint8Array;

            /**
             * Creates a new IdentityRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns IdentityRequest instance
             */
            static create(properties: tabmesh.v1.IdentityRequest.$Shape): tabmesh.v1.IdentityRequest & tabmesh.v1.IdentityRequest.$Shape;
            static create(properties?: tabmesh.v1.IdentityRequest.$Properties): tabmesh.v1.IdentityRequest;

            /**
             * Encodes the specified IdentityRequest message. Does not implicitly {@link tabmesh.v1.IdentityRequest.verify|verify} messages.
             * @param message IdentityRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.IdentityRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IdentityRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.IdentityRequest & tabmesh.v1.IdentityRequest.$Shape} IdentityRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.IdentityRequest & tabmesh.v1.IdentityRequest.$Shape;
        }

        namespace IdentityRequest {

            /** Properties of an IdentityRequest. */
            interface $Properties {

                /** IdentityRequest nonce */
                nonce?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IdentityRequest. */
            type $Shape = tabmesh.v1.IdentityRequest.$Properties;
        }

        /**
         * Properties of an IdentityProof.
         * @deprecated Use tabmesh.v1.IdentityProof.$Properties instead.
         */
        interface IIdentityProof extends tabmesh.v1.IdentityProof.$Properties {
        }

        /** Represents an IdentityProof. */
        class IdentityProof {

            /**
             * Constructs a new IdentityProof.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.IdentityProof.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IdentityProof signature. */
            signature: Uint8Array;

            /**
             * Creates a new IdentityProof instance using the specified properties.
             * @param [properties] Properties to set
             * @returns IdentityProof instance
             */
            static create(properties: tabmesh.v1.IdentityProof.$Shape): tabmesh.v1.IdentityProof & tabmesh.v1.IdentityProof.$Shape;
            static create(properties?: tabmesh.v1.IdentityProof.$Properties): tabmesh.v1.IdentityProof;

            /**
             * Encodes the specified IdentityProof message. Does not implicitly {@link tabmesh.v1.IdentityProof.verify|verify} messages.
             * @param message IdentityProof message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.IdentityProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IdentityProof message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.IdentityProof & tabmesh.v1.IdentityProof.$Shape} IdentityProof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.IdentityProof & tabmesh.v1.IdentityProof.$Shape;
        }

        namespace IdentityProof {

            /** Properties of an IdentityProof. */
            interface $Properties {

                /** IdentityProof signature */
                signature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IdentityProof. */
            type $Shape = tabmesh.v1.IdentityProof.$Properties;
        }

        /**
         * Properties of a Limits.
         * @deprecated Use tabmesh.v1.Limits.$Properties instead.
         */
        interface ILimits extends tabmesh.v1.Limits.$Properties {
        }

        /** Represents a Limits. */
        class Limits {

            /**
             * Constructs a new Limits.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Limits.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Limits frameBytes. */
            frameBytes: number;

            /** Limits backlogBytes. */
            backlogBytes: number;

            /** Limits heartbeatMs. */
            heartbeatMs: number;

            /** Limits messageBurst. */
            messageBurst: number;

            /** Limits messageRate. */
            messageRate: number;

            /** Limits rooms. */
            rooms: number;

            /** Limits watchedPeers. */
            watchedPeers: number;

            /**
             * Creates a new Limits instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Limits instance
             */
            static create(properties: tabmesh.v1.Limits.$Shape): tabmesh.v1.Limits & tabmesh.v1.Limits.$Shape;
            static create(properties?: tabmesh.v1.Limits.$Properties): tabmesh.v1.Limits;

            /**
             * Encodes the specified Limits message. Does not implicitly {@link tabmesh.v1.Limits.verify|verify} messages.
             * @param message Limits message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Limits.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Limits & tabmesh.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Limits & tabmesh.v1.Limits.$Shape;
        }

        namespace Limits {

            /** Properties of a Limits. */
            interface $Properties {

                /** Limits frameBytes */
                frameBytes?: number;

                /** Limits backlogBytes */
                backlogBytes?: number;

                /** Limits heartbeatMs */
                heartbeatMs?: number;

                /** Limits messageBurst */
                messageBurst?: number;

                /** Limits messageRate */
                messageRate?: number;

                /** Limits rooms */
                rooms?: number;

                /** Limits watchedPeers */
                watchedPeers?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Limits. */
            type $Shape = tabmesh.v1.Limits.$Properties;
        }

        /**
         * Properties of a FallbackNodes.
         * @deprecated Use tabmesh.v1.FallbackNodes.$Properties instead.
         */
        interface IFallbackNodes extends tabmesh.v1.FallbackNodes.$Properties {
        }

        /** Represents a FallbackNodes. */
        class FallbackNodes {

            /**
             * Constructs a new FallbackNodes.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.FallbackNodes.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FallbackNodes nodes. */
            nodes: tabmesh.v1.NodeAddress[];

            /**
             * Creates a new FallbackNodes instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FallbackNodes instance
             */
            static create(properties: tabmesh.v1.FallbackNodes.$Shape): tabmesh.v1.FallbackNodes & tabmesh.v1.FallbackNodes.$Shape;
            static create(properties?: tabmesh.v1.FallbackNodes.$Properties): tabmesh.v1.FallbackNodes;

            /**
             * Encodes the specified FallbackNodes message. Does not implicitly {@link tabmesh.v1.FallbackNodes.verify|verify} messages.
             * @param message FallbackNodes message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.FallbackNodes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FallbackNodes message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.FallbackNodes & tabmesh.v1.FallbackNodes.$Shape} FallbackNodes
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.FallbackNodes & tabmesh.v1.FallbackNodes.$Shape;
        }

        namespace FallbackNodes {

            /** Properties of a FallbackNodes. */
            interface $Properties {

                /** FallbackNodes nodes */
                nodes?: tabmesh.v1.NodeAddress.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FallbackNodes. */
            type $Shape = tabmesh.v1.FallbackNodes.$Properties;
        }

        /**
         * Properties of a NodeAddress.
         * @deprecated Use tabmesh.v1.NodeAddress.$Properties instead.
         */
        interface INodeAddress extends tabmesh.v1.NodeAddress.$Properties {
        }

        /** Represents a NodeAddress. */
        class NodeAddress {

            /**
             * Constructs a new NodeAddress.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.NodeAddress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeAddress id. */
            id: string;

            /** NodeAddress url. */
            url: string;

            /**
             * Creates a new NodeAddress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NodeAddress instance
             */
            static create(properties: tabmesh.v1.NodeAddress.$Shape): tabmesh.v1.NodeAddress & tabmesh.v1.NodeAddress.$Shape;
            static create(properties?: tabmesh.v1.NodeAddress.$Properties): tabmesh.v1.NodeAddress;

            /**
             * Encodes the specified NodeAddress message. Does not implicitly {@link tabmesh.v1.NodeAddress.verify|verify} messages.
             * @param message NodeAddress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.NodeAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeAddress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.NodeAddress & tabmesh.v1.NodeAddress.$Shape} NodeAddress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.NodeAddress & tabmesh.v1.NodeAddress.$Shape;
        }

        namespace NodeAddress {

            /** Properties of a NodeAddress. */
            interface $Properties {

                /** NodeAddress id */
                id?: string;

                /** NodeAddress url */
                url?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeAddress. */
            type $Shape = tabmesh.v1.NodeAddress.$Properties;
        }

        /** AnnouncementType enum. */
        enum AnnouncementType {

            /** ANNOUNCEMENT_TYPE_UNSPECIFIED value */
            ANNOUNCEMENT_TYPE_UNSPECIFIED = 0,

            /** ANNOUNCEMENT_TYPE_JOIN value */
            ANNOUNCEMENT_TYPE_JOIN = 1,

            /** ANNOUNCEMENT_TYPE_LEAVE value */
            ANNOUNCEMENT_TYPE_LEAVE = 2,

            /** ANNOUNCEMENT_TYPE_AWAY value */
            ANNOUNCEMENT_TYPE_AWAY = 3
        }

        /**
         * Properties of a PropagationMessage.
         * @deprecated Use tabmesh.v1.PropagationMessage.$Properties instead.
         */
        interface IPropagationMessage extends tabmesh.v1.PropagationMessage.$Properties {
        }

        /** Represents a PropagationMessage. */
        class PropagationMessage {

            /**
             * Constructs a new PropagationMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.PropagationMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PropagationMessage type. */
            type: tabmesh.v1.AnnouncementType;

            /** PropagationMessage peer. */
            peer: (tabmesh.v1.PeerSummary|null);

            /** PropagationMessage node. */
            node: (tabmesh.v1.SignedRecord|null);

            /** PropagationMessage attachment. */
            attachment: (tabmesh.v1.Attachment|null);

            /** PropagationMessage departure. */
            departure: (tabmesh.v1.SignedRecord|null);

            /** PropagationMessage subject. */
            subject?: ("peer"|"node"|"attachment"|"departure");

            /**
             * Creates a new PropagationMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PropagationMessage instance
             */
            static create(properties: tabmesh.v1.PropagationMessage.$Shape): tabmesh.v1.PropagationMessage & tabmesh.v1.PropagationMessage.$Shape;
            static create(properties?: tabmesh.v1.PropagationMessage.$Properties): tabmesh.v1.PropagationMessage;

            /**
             * Encodes the specified PropagationMessage message. Does not implicitly {@link tabmesh.v1.PropagationMessage.verify|verify} messages.
             * @param message PropagationMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.PropagationMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PropagationMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.PropagationMessage & tabmesh.v1.PropagationMessage.$Shape} PropagationMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.PropagationMessage & tabmesh.v1.PropagationMessage.$Shape;
        }

        namespace PropagationMessage {

            /** Properties of a PropagationMessage. */
            interface $Properties {

                /** PropagationMessage type */
                type?: tabmesh.v1.AnnouncementType;

                /** PropagationMessage peer */
                peer?: (tabmesh.v1.PeerSummary.$Properties|null);

                /** PropagationMessage node */
                node?: (tabmesh.v1.SignedRecord.$Properties|null);

                /** PropagationMessage attachment */
                attachment?: (tabmesh.v1.Attachment.$Properties|null);

                /** PropagationMessage departure */
                departure?: (tabmesh.v1.SignedRecord.$Properties|null);

                /** PropagationMessage subject */
                subject?: ("peer"|"node"|"attachment"|"departure");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PropagationMessage. */
            type $Shape = {
              type?: tabmesh.v1.AnnouncementType;
              peer?: tabmesh.v1.PeerSummary.$Shape|null;
              node?: tabmesh.v1.SignedRecord.$Shape|null;
              attachment?: tabmesh.v1.Attachment.$Shape|null;
              departure?: tabmesh.v1.SignedRecord.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ subject?: undefined; peer?: null; node?: null; attachment?: null; departure?: null }|{ subject?: "peer"; peer: tabmesh.v1.PeerSummary.$Shape; node?: null; attachment?: null; departure?: null }|{ subject?: "node"; peer?: null; node: tabmesh.v1.SignedRecord.$Shape; attachment?: null; departure?: null }|{ subject?: "attachment"; peer?: null; node?: null; attachment: tabmesh.v1.Attachment.$Shape; departure?: null }|{ subject?: "departure"; peer?: null; node?: null; attachment?: null; departure: tabmesh.v1.SignedRecord.$Shape })
            );
        }

        /**
         * Properties of a Digest.
         * @deprecated Use tabmesh.v1.Digest.$Properties instead.
         */
        interface IDigest extends tabmesh.v1.Digest.$Properties {
        }

        /** Represents a Digest. */
        class Digest {

            /**
             * Constructs a new Digest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Digest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Digest origins. */
            origins: tabmesh.v1.OriginDigest[];

            /** Digest answerWanted. */
            answerWanted: boolean;

            /** Digest endsAnswer. */
            endsAnswer: boolean;

            /**
             * Creates a new Digest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Digest instance
             */
            static create(properties: tabmesh.v1.Digest.$Shape): tabmesh.v1.Digest & tabmesh.v1.Digest.$Shape;
            static create(properties?: tabmesh.v1.Digest.$Properties): tabmesh.v1.Digest;

            /**
             * Encodes the specified Digest message. Does not implicitly {@link tabmesh.v1.Digest.verify|verify} messages.
             * @param message Digest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Digest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Digest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Digest & tabmesh.v1.Digest.$Shape} Digest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Digest & tabmesh.v1.Digest.$Shape;
        }

        namespace Digest {

            /** Properties of a Digest. */
            interface $Properties {

                /** Digest origins */
                origins?: tabmesh.v1.OriginDigest.$Properties[];

                /** Digest answerWanted */
                answerWanted?: boolean;

                /** Digest endsAnswer */
                endsAnswer?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Digest. */
            type $Shape = tabmesh.v1.Digest.$Properties;
        }

        /**
         * Properties of an AnswerEnd.
         * @deprecated Use tabmesh.v1.AnswerEnd.$Properties instead.
         */
        interface IAnswerEnd extends tabmesh.v1.AnswerEnd.$Properties {
        }

        /** Represents an AnswerEnd. */
        class AnswerEnd {

            /**
             * Constructs a new AnswerEnd.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.AnswerEnd.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new AnswerEnd instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AnswerEnd instance
             */
            static create(properties: tabmesh.v1.AnswerEnd.$Shape): tabmesh.v1.AnswerEnd & tabmesh.v1.AnswerEnd.$Shape;
            static create(properties?: tabmesh.v1.AnswerEnd.$Properties): tabmesh.v1.AnswerEnd;

            /**
             * Encodes the specified AnswerEnd message. Does not implicitly {@link tabmesh.v1.AnswerEnd.verify|verify} messages.
             * @param message AnswerEnd message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.AnswerEnd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AnswerEnd message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.AnswerEnd & tabmesh.v1.AnswerEnd.$Shape} AnswerEnd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.AnswerEnd & tabmesh.v1.AnswerEnd.$Shape;
        }

        namespace AnswerEnd {

            /** Properties of an AnswerEnd. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AnswerEnd. */
            type $Shape = tabmesh.v1.AnswerEnd.$Properties;
        }

        /**
         * Properties of an OriginDigest.
         * @deprecated Use tabmesh.v1.OriginDigest.$Properties instead.
         */
        interface IOriginDigest extends tabmesh.v1.OriginDigest.$Properties {
        }

        /** Represents an OriginDigest. */
        class OriginDigest {

            /**
             * Constructs a new OriginDigest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.OriginDigest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OriginDigest id. */
            id: string;

            /** OriginDigest keyTag. */
            keyTag: Uint8Array;

            /** OriginDigest incarnation. */
            incarnation: number;

            /** OriginDigest sequence. */
            sequence: number;

            /** OriginDigest leaves. */
            leaves: number;

            /** OriginDigest leavesSum. */
            leavesSum: Uint8Array;

            /**
             * Creates a new OriginDigest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OriginDigest instance
             */
            static create(properties: tabmesh.v1.OriginDigest.$Shape): tabmesh.v1.OriginDigest & tabmesh.v1.OriginDigest.$Shape;
            static create(properties?: tabmesh.v1.OriginDigest.$Properties): tabmesh.v1.OriginDigest;

            /**
             * Encodes the specified OriginDigest message. Does not implicitly {@link tabmesh.v1.OriginDigest.verify|verify} messages.
             * @param message OriginDigest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.OriginDigest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OriginDigest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.OriginDigest & tabmesh.v1.OriginDigest.$Shape} OriginDigest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.OriginDigest & tabmesh.v1.OriginDigest.$Shape;
        }

        namespace OriginDigest {

            /** Properties of an OriginDigest. */
            interface $Properties {

                /** OriginDigest id */
                id?: string;

                /** OriginDigest keyTag */
                keyTag?: Uint8Array;

                /** OriginDigest incarnation */
                incarnation?: number;

                /** OriginDigest sequence */
                sequence?: number;

                /** OriginDigest leaves */
                leaves?: number;

                /** OriginDigest leavesSum */
                leavesSum?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OriginDigest. */
            type $Shape = tabmesh.v1.OriginDigest.$Properties;
        }

        /**
         * Properties of an InventoryQuestion.
         * @deprecated Use tabmesh.v1.InventoryQuestion.$Properties instead.
         */
        interface IInventoryQuestion extends tabmesh.v1.InventoryQuestion.$Properties {
        }

        /** Represents an InventoryQuestion. */
        class InventoryQuestion {

            /**
             * Constructs a new InventoryQuestion.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.InventoryQuestion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InventoryQuestion number. */
            number: number;

            /** InventoryQuestion homes. */
            homes: tabmesh.v1.HomeTag[];

            /**
             * Creates a new InventoryQuestion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InventoryQuestion instance
             */
            static create(properties: tabmesh.v1.InventoryQuestion.$Shape): tabmesh.v1.InventoryQuestion & tabmesh.v1.InventoryQuestion.$Shape;
            static create(properties?: tabmesh.v1.InventoryQuestion.$Properties): tabmesh.v1.InventoryQuestion;

            /**
             * Encodes the specified InventoryQuestion message. Does not implicitly {@link tabmesh.v1.InventoryQuestion.verify|verify} messages.
             * @param message InventoryQuestion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.InventoryQuestion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InventoryQuestion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.InventoryQuestion & tabmesh.v1.InventoryQuestion.$Shape} InventoryQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.InventoryQuestion & tabmesh.v1.InventoryQuestion.$Shape;
        }

        namespace InventoryQuestion {

            /** Properties of an InventoryQuestion. */
            interface $Properties {

                /** InventoryQuestion number */
                number?: number;

                /** InventoryQuestion homes */
                homes?: tabmesh.v1.HomeTag.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InventoryQuestion. */
            type $Shape = tabmesh.v1.InventoryQuestion.$Properties;
        }

        /**
         * Properties of a HomeTag.
         * @deprecated Use tabmesh.v1.HomeTag.$Properties instead.
         */
        interface IHomeTag extends tabmesh.v1.HomeTag.$Properties {
        }

        /** Represents a HomeTag. */
        class HomeTag {

            /**
             * Constructs a new HomeTag.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.HomeTag.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HomeTag id. */
            id: string;

            /** HomeTag keyTag. */
            keyTag: Uint8Array;

            /**
             * Creates a new HomeTag instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HomeTag instance
             */
            static create(properties: tabmesh.v1.HomeTag.$Shape): tabmesh.v1.HomeTag & tabmesh.v1.HomeTag.$Shape;
            static create(properties?: tabmesh.v1.HomeTag.$Properties): tabmesh.v1.HomeTag;

            /**
             * Encodes the specified HomeTag message. Does not implicitly {@link tabmesh.v1.HomeTag.verify|verify} messages.
             * @param message HomeTag message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.HomeTag.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HomeTag message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.HomeTag & tabmesh.v1.HomeTag.$Shape} HomeTag
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.HomeTag & tabmesh.v1.HomeTag.$Shape;
        }

        namespace HomeTag {

            /** Properties of a HomeTag. */
            interface $Properties {

                /** HomeTag id */
                id?: string;

                /** HomeTag keyTag */
                keyTag?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HomeTag. */
            type $Shape = tabmesh.v1.HomeTag.$Properties;
        }

        /**
         * Properties of an Inventory.
         * @deprecated Use tabmesh.v1.Inventory.$Properties instead.
         */
        interface IInventory extends tabmesh.v1.Inventory.$Properties {
        }

        /** Represents an Inventory. */
        class Inventory {

            /**
             * Constructs a new Inventory.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Inventory.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Inventory number. */
            number: number;

            /** Inventory homes. */
            homes: tabmesh.v1.HomeInventory[];

            /**
             * Creates a new Inventory instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Inventory instance
             */
            static create(properties: tabmesh.v1.Inventory.$Shape): tabmesh.v1.Inventory & tabmesh.v1.Inventory.$Shape;
            static create(properties?: tabmesh.v1.Inventory.$Properties): tabmesh.v1.Inventory;

            /**
             * Encodes the specified Inventory message. Does not implicitly {@link tabmesh.v1.Inventory.verify|verify} messages.
             * @param message Inventory message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Inventory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Inventory message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Inventory & tabmesh.v1.Inventory.$Shape} Inventory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Inventory & tabmesh.v1.Inventory.$Shape;
        }

        namespace Inventory {

            /** Properties of an Inventory. */
            interface $Properties {

                /** Inventory number */
                number?: number;

                /** Inventory homes */
                homes?: tabmesh.v1.HomeInventory.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Inventory. */
            type $Shape = tabmesh.v1.Inventory.$Properties;
        }

        /**
         * Properties of a HomeInventory.
         * @deprecated Use tabmesh.v1.HomeInventory.$Properties instead.
         */
        interface IHomeInventory extends tabmesh.v1.HomeInventory.$Properties {
        }

        /** Represents a HomeInventory. */
        class HomeInventory {

            /**
             * Constructs a new HomeInventory.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.HomeInventory.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HomeInventory home. */
            home: tabmesh.v1.HomeTag;

            /** HomeInventory have. */
            have: Uint8Array;

            /**
             * Creates a new HomeInventory instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HomeInventory instance
             */
            static create(properties: tabmesh.v1.HomeInventory.$Shape): tabmesh.v1.HomeInventory & tabmesh.v1.HomeInventory.$Shape;
            static create(properties?: tabmesh.v1.HomeInventory.$Properties): tabmesh.v1.HomeInventory;

            /**
             * Encodes the specified HomeInventory message. Does not implicitly {@link tabmesh.v1.HomeInventory.verify|verify} messages.
             * @param message HomeInventory message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.HomeInventory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HomeInventory message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.HomeInventory & tabmesh.v1.HomeInventory.$Shape} HomeInventory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.HomeInventory & tabmesh.v1.HomeInventory.$Shape;
        }

        namespace HomeInventory {

            /** Properties of a HomeInventory. */
            interface $Properties {

                /** HomeInventory home */
                home?: tabmesh.v1.HomeTag.$Properties;

                /** HomeInventory have */
                have?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HomeInventory. */
            type $Shape = tabmesh.v1.HomeInventory.$Properties;
        }

        /**
         * Properties of a SignedRecord.
         * @deprecated Use tabmesh.v1.SignedRecord.$Properties instead.
         */
        interface ISignedRecord extends tabmesh.v1.SignedRecord.$Properties {
        }

        /** Represents a SignedRecord. */
        class SignedRecord {

            /**
             * Constructs a new SignedRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.SignedRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedRecord record. */
            record: Uint8Array;

            /** SignedRecord signature. */
            signature: Uint8Array;

            /**
             * Creates a new SignedRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SignedRecord instance
             */
            static create(properties: tabmesh.v1.SignedRecord.$Shape): tabmesh.v1.SignedRecord & tabmesh.v1.SignedRecord.$Shape;
            static create(properties?: tabmesh.v1.SignedRecord.$Properties): tabmesh.v1.SignedRecord;

            /**
             * Encodes the specified SignedRecord message. Does not implicitly {@link tabmesh.v1.SignedRecord.verify|verify} messages.
             * @param message SignedRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.SignedRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.SignedRecord & tabmesh.v1.SignedRecord.$Shape} SignedRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.SignedRecord & tabmesh.v1.SignedRecord.$Shape;
        }

        namespace SignedRecord {

            /** Properties of a SignedRecord. */
            interface $Properties {

                /** SignedRecord record */
                record?: Uint8Array;

                /** SignedRecord signature */
                signature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedRecord. */
            type $Shape = tabmesh.v1.SignedRecord.$Properties;
        }

        /**
         * Properties of a NodeRecord.
         * @deprecated Use tabmesh.v1.NodeRecord.$Properties instead.
         */
        interface INodeRecord extends tabmesh.v1.NodeRecord.$Properties {
        }

        /** Represents a NodeRecord. */
        class NodeRecord {

            /**
             * Constructs a new NodeRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.NodeRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeRecord id. */
            id: string;

            /** NodeRecord key. */
            key: Uint8Array;

            /** NodeRecord incarnation. */
            incarnation: number;

            /** NodeRecord sequence. */
            sequence: number;

            /** NodeRecord neighbours. */
            neighbours: tabmesh.v1.Neighbour[];

            /** NodeRecord urls. */
            urls: string[];

            /** NodeRecord signedAt. */
            signedAt: number;

            /** NodeRecord claimedAt. */
            claimedAt: number;

            /** NodeRecord rooms. */
            rooms: tabmesh.v1.ServedRoom[];

            /**
             * Creates a new NodeRecord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NodeRecord instance
             */
            static create(properties: tabmesh.v1.NodeRecord.$Shape): tabmesh.v1.NodeRecord & tabmesh.v1.NodeRecord.$Shape;
            static create(properties?: tabmesh.v1.NodeRecord.$Properties): tabmesh.v1.NodeRecord;

            /**
             * Encodes the specified NodeRecord message. Does not implicitly {@link tabmesh.v1.NodeRecord.verify|verify} messages.
             * @param message NodeRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.NodeRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.NodeRecord & tabmesh.v1.NodeRecord.$Shape} NodeRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.NodeRecord & tabmesh.v1.NodeRecord.$Shape;
        }

        namespace NodeRecord {

            /** Properties of a NodeRecord. */
            interface $Properties {

                /** NodeRecord id */
                id?: string;

                /** NodeRecord key */
                key?: Uint8Array;

                /** NodeRecord incarnation */
                incarnation?: number;

                /** NodeRecord sequence */
                sequence?: number;

                /** NodeRecord neighbours */
                neighbours?: tabmesh.v1.Neighbour.$Properties[];

                /** NodeRecord urls */
                urls?: string[];

                /** NodeRecord signedAt */
                signedAt?: number;

                /** NodeRecord claimedAt */
                claimedAt?: number;

                /** NodeRecord rooms */
                rooms?: tabmesh.v1.ServedRoom.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeRecord. */
            type $Shape = tabmesh.v1.NodeRecord.$Properties;
        }

        /**
         * Properties of a ServedRoom.
         * @deprecated Use tabmesh.v1.ServedRoom.$Properties instead.
         */
        interface IServedRoom extends tabmesh.v1.ServedRoom.$Properties {
        }

        /** Represents a ServedRoom. */
        class ServedRoom {

            /**
             * Constructs a new ServedRoom.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.ServedRoom.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServedRoom room. */
            room: Uint8Array;

            /** ServedRoom name. */
            name: string;

            /** ServedRoom members. */
            members: number;

            /**
             * Creates a new ServedRoom instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServedRoom instance
             */
            static create(properties: tabmesh.v1.ServedRoom.$Shape): tabmesh.v1.ServedRoom & tabmesh.v1.ServedRoom.$Shape;
            static create(properties?: tabmesh.v1.ServedRoom.$Properties): tabmesh.v1.ServedRoom;

            /**
             * Encodes the specified ServedRoom message. Does not implicitly {@link tabmesh.v1.ServedRoom.verify|verify} messages.
             * @param message ServedRoom message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.ServedRoom.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServedRoom message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.ServedRoom & tabmesh.v1.ServedRoom.$Shape} ServedRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.ServedRoom & tabmesh.v1.ServedRoom.$Shape;
        }

        namespace ServedRoom {

            /** Properties of a ServedRoom. */
            interface $Properties {

                /** ServedRoom room */
                room?: Uint8Array;

                /** ServedRoom name */
                name?: string;

                /** ServedRoom members */
                members?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServedRoom. */
            type $Shape = tabmesh.v1.ServedRoom.$Properties;
        }

        /**
         * Properties of a Neighbour.
         * @deprecated Use tabmesh.v1.Neighbour.$Properties instead.
         */
        interface INeighbour extends tabmesh.v1.Neighbour.$Properties {
        }

        /** Represents a Neighbour. */
        class Neighbour {

            /**
             * Constructs a new Neighbour.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Neighbour.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Neighbour id. */
            id: string;

            /** Neighbour key. */
            key: Uint8Array;

            /** Neighbour incarnation. */
            incarnation: number;

            /**
             * Creates a new Neighbour instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Neighbour instance
             */
            static create(properties: tabmesh.v1.Neighbour.$Shape): tabmesh.v1.Neighbour & tabmesh.v1.Neighbour.$Shape;
            static create(properties?: tabmesh.v1.Neighbour.$Properties): tabmesh.v1.Neighbour;

            /**
             * Encodes the specified Neighbour message. Does not implicitly {@link tabmesh.v1.Neighbour.verify|verify} messages.
             * @param message Neighbour message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Neighbour.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Neighbour message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Neighbour & tabmesh.v1.Neighbour.$Shape} Neighbour
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Neighbour & tabmesh.v1.Neighbour.$Shape;
        }

        namespace Neighbour {

            /** Properties of a Neighbour. */
            interface $Properties {

                /** Neighbour id */
                id?: string;

                /** Neighbour key */
                key?: Uint8Array;

                /** Neighbour incarnation */
                incarnation?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Neighbour. */
            type $Shape = tabmesh.v1.Neighbour.$Properties;
        }

        /**
         * Properties of an Attachment.
         * @deprecated Use tabmesh.v1.Attachment.$Properties instead.
         */
        interface IAttachment extends tabmesh.v1.Attachment.$Properties {
        }

        /** Represents an Attachment. */
        class Attachment {

            /**
             * Constructs a new Attachment.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Attachment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Attachment statement. */
            statement: Uint8Array;

            /** Attachment leafSignature. */
            leafSignature: Uint8Array;

            /** Attachment witnessedAt. */
            witnessedAt: number;

            /** Attachment claimedAt. */
            claimedAt: number;

            /** Attachment homeSignature. */
            homeSignature: Uint8Array;

            /** Attachment homeIncarnation. */
            homeIncarnation: number;

            /** Attachment claimWitness. */
            claimWitness: Uint8Array;

            /** Attachment claimSignature. */
            claimSignature: Uint8Array;

            /**
             * Creates a new Attachment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Attachment instance
             */
            static create(properties: tabmesh.v1.Attachment.$Shape): tabmesh.v1.Attachment & tabmesh.v1.Attachment.$Shape;
            static create(properties?: tabmesh.v1.Attachment.$Properties): tabmesh.v1.Attachment;

            /**
             * Encodes the specified Attachment message. Does not implicitly {@link tabmesh.v1.Attachment.verify|verify} messages.
             * @param message Attachment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Attachment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Attachment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Attachment & tabmesh.v1.Attachment.$Shape} Attachment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Attachment & tabmesh.v1.Attachment.$Shape;
        }

        namespace Attachment {

            /** Properties of an Attachment. */
            interface $Properties {

                /** Attachment statement */
                statement?: Uint8Array;

                /** Attachment leafSignature */
                leafSignature?: Uint8Array;

                /** Attachment witnessedAt */
                witnessedAt?: number;

                /** Attachment claimedAt */
                claimedAt?: number;

                /** Attachment homeSignature */
                homeSignature?: Uint8Array;

                /** Attachment homeIncarnation */
                homeIncarnation?: number;

                /** Attachment claimWitness */
                claimWitness?: Uint8Array;

                /** Attachment claimSignature */
                claimSignature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Attachment. */
            type $Shape = tabmesh.v1.Attachment.$Properties;
        }

        /**
         * Properties of an AttachmentStatement.
         * @deprecated Use tabmesh.v1.AttachmentStatement.$Properties instead.
         */
        interface IAttachmentStatement extends tabmesh.v1.AttachmentStatement.$Properties {
        }

        /** Represents an AttachmentStatement. */
        class AttachmentStatement {

            /**
             * Constructs a new AttachmentStatement.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.AttachmentStatement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttachmentStatement id. */
            id: string;

            /** AttachmentStatement key. */
            key: Uint8Array;

            /** AttachmentStatement homeId. */
            homeId: string;

            /** AttachmentStatement homeKey. */
            homeKey: Uint8Array;

            /** AttachmentStatement incarnation. */
            incarnation: number;

            /** AttachmentStatement move. */
            move: number;

            /** AttachmentStatement expiresAt. */
            expiresAt: number;

            /**
             * Creates a new AttachmentStatement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttachmentStatement instance
             */
            static create(properties: tabmesh.v1.AttachmentStatement.$Shape): tabmesh.v1.AttachmentStatement & tabmesh.v1.AttachmentStatement.$Shape;
            static create(properties?: tabmesh.v1.AttachmentStatement.$Properties): tabmesh.v1.AttachmentStatement;

            /**
             * Encodes the specified AttachmentStatement message. Does not implicitly {@link tabmesh.v1.AttachmentStatement.verify|verify} messages.
             * @param message AttachmentStatement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.AttachmentStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttachmentStatement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.AttachmentStatement & tabmesh.v1.AttachmentStatement.$Shape} AttachmentStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.AttachmentStatement & tabmesh.v1.AttachmentStatement.$Shape;
        }

        namespace AttachmentStatement {

            /** Properties of an AttachmentStatement. */
            interface $Properties {

                /** AttachmentStatement id */
                id?: string;

                /** AttachmentStatement key */
                key?: Uint8Array;

                /** AttachmentStatement homeId */
                homeId?: string;

                /** AttachmentStatement homeKey */
                homeKey?: Uint8Array;

                /** AttachmentStatement incarnation */
                incarnation?: number;

                /** AttachmentStatement move */
                move?: number;

                /** AttachmentStatement expiresAt */
                expiresAt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttachmentStatement. */
            type $Shape = tabmesh.v1.AttachmentStatement.$Properties;
        }

        /**
         * Properties of a Departure.
         * @deprecated Use tabmesh.v1.Departure.$Properties instead.
         */
        interface IDeparture extends tabmesh.v1.Departure.$Properties {
        }

        /** Represents a Departure. */
        class Departure {

            /**
             * Constructs a new Departure.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Departure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Departure id. */
            id: string;

            /** Departure key. */
            key: Uint8Array;

            /** Departure incarnation. */
            incarnation: number;

            /** Departure move. */
            move: number;

            /** Departure type. */
            type: tabmesh.v1.AnnouncementType;

            /** Departure signedAt. */
            signedAt: number;

            /** Departure signerKey. */
            signerKey: Uint8Array;

            /** Departure statement. */
            statement: Uint8Array;

            /** Departure leafSignature. */
            leafSignature: Uint8Array;

            /**
             * Creates a new Departure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Departure instance
             */
            static create(properties: tabmesh.v1.Departure.$Shape): tabmesh.v1.Departure & tabmesh.v1.Departure.$Shape;
            static create(properties?: tabmesh.v1.Departure.$Properties): tabmesh.v1.Departure;

            /**
             * Encodes the specified Departure message. Does not implicitly {@link tabmesh.v1.Departure.verify|verify} messages.
             * @param message Departure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Departure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Departure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Departure & tabmesh.v1.Departure.$Shape} Departure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Departure & tabmesh.v1.Departure.$Shape;
        }

        namespace Departure {

            /** Properties of a Departure. */
            interface $Properties {

                /** Departure id */
                id?: string;

                /** Departure key */
                key?: Uint8Array;

                /** Departure incarnation */
                incarnation?: number;

                /** Departure move */
                move?: number;

                /** Departure type */
                type?: tabmesh.v1.AnnouncementType;

                /** Departure signedAt */
                signedAt?: number;

                /** Departure signerKey */
                signerKey?: Uint8Array;

                /** Departure statement */
                statement?: Uint8Array;

                /** Departure leafSignature */
                leafSignature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Departure. */
            type $Shape = tabmesh.v1.Departure.$Properties;
        }

        /**
         * Properties of a PeerSummary.
         * @deprecated Use tabmesh.v1.PeerSummary.$Properties instead.
         */
        interface IPeerSummary extends tabmesh.v1.PeerSummary.$Properties {
        }

        /** Represents a PeerSummary. */
        class PeerSummary {

            /**
             * Constructs a new PeerSummary.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.PeerSummary.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeerSummary id. */
            id: string;

            /** PeerSummary key. */
            key: Uint8Array;

            /** PeerSummary role. */
            role: tabmesh.v1.PeerRole;

            /** PeerSummary homeId. */
            homeId: string;

            /** PeerSummary distance. */
            distance: number;

            /** PeerSummary away. */
            away: boolean;

            /** PeerSummary incarnation. */
            incarnation: number;

            /**
             * Creates a new PeerSummary instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PeerSummary instance
             */
            static create(properties: tabmesh.v1.PeerSummary.$Shape): tabmesh.v1.PeerSummary & tabmesh.v1.PeerSummary.$Shape;
            static create(properties?: tabmesh.v1.PeerSummary.$Properties): tabmesh.v1.PeerSummary;

            /**
             * Encodes the specified PeerSummary message. Does not implicitly {@link tabmesh.v1.PeerSummary.verify|verify} messages.
             * @param message PeerSummary message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.PeerSummary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeerSummary message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.PeerSummary & tabmesh.v1.PeerSummary.$Shape} PeerSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.PeerSummary & tabmesh.v1.PeerSummary.$Shape;
        }

        namespace PeerSummary {

            /** Properties of a PeerSummary. */
            interface $Properties {

                /** PeerSummary id */
                id?: string;

                /** PeerSummary key */
                key?: Uint8Array;

                /** PeerSummary role */
                role?: tabmesh.v1.PeerRole;

                /** PeerSummary homeId */
                homeId?: string;

                /** PeerSummary distance */
                distance?: number;

                /** PeerSummary away */
                away?: boolean;

                /** PeerSummary incarnation */
                incarnation?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PeerSummary. */
            type $Shape = tabmesh.v1.PeerSummary.$Properties;
        }

        /**
         * Properties of a Roster.
         * @deprecated Use tabmesh.v1.Roster.$Properties instead.
         */
        interface IRoster extends tabmesh.v1.Roster.$Properties {
        }

        /** Represents a Roster. */
        class Roster {

            /**
             * Constructs a new Roster.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Roster.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Roster peers. */
            peers: tabmesh.v1.PeerSummary[];

            /** Roster first. */
            first: boolean;

            /** Roster last. */
            last: boolean;

            /** Roster partial. */
            partial: boolean;

            /** Roster others. */
            others: number;

            /**
             * Creates a new Roster instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Roster instance
             */
            static create(properties: tabmesh.v1.Roster.$Shape): tabmesh.v1.Roster & tabmesh.v1.Roster.$Shape;
            static create(properties?: tabmesh.v1.Roster.$Properties): tabmesh.v1.Roster;

            /**
             * Encodes the specified Roster message. Does not implicitly {@link tabmesh.v1.Roster.verify|verify} messages.
             * @param message Roster message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Roster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Roster message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Roster & tabmesh.v1.Roster.$Shape} Roster
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Roster & tabmesh.v1.Roster.$Shape;
        }

        namespace Roster {

            /** Properties of a Roster. */
            interface $Properties {

                /** Roster peers */
                peers?: tabmesh.v1.PeerSummary.$Properties[];

                /** Roster first */
                first?: boolean;

                /** Roster last */
                last?: boolean;

                /** Roster partial */
                partial?: boolean;

                /** Roster others */
                others?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Roster. */
            type $Shape = tabmesh.v1.Roster.$Properties;
        }

        /**
         * Properties of a Watch.
         * @deprecated Use tabmesh.v1.Watch.$Properties instead.
         */
        interface IWatch extends tabmesh.v1.Watch.$Properties {
        }

        /** Represents a Watch. */
        class Watch {

            /**
             * Constructs a new Watch.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Watch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Watch number. */
            number: number;

            /** Watch ids. */
            ids: string[];

            /** Watch noLonger. */
            noLonger: string[];

            /**
             * Creates a new Watch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Watch instance
             */
            static create(properties: tabmesh.v1.Watch.$Shape): tabmesh.v1.Watch & tabmesh.v1.Watch.$Shape;
            static create(properties?: tabmesh.v1.Watch.$Properties): tabmesh.v1.Watch;

            /**
             * Encodes the specified Watch message. Does not implicitly {@link tabmesh.v1.Watch.verify|verify} messages.
             * @param message Watch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Watch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Watch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Watch & tabmesh.v1.Watch.$Shape} Watch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Watch & tabmesh.v1.Watch.$Shape;
        }

        namespace Watch {

            /** Properties of a Watch. */
            interface $Properties {

                /** Watch number */
                number?: number;

                /** Watch ids */
                ids?: string[];

                /** Watch noLonger */
                noLonger?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Watch. */
            type $Shape = tabmesh.v1.Watch.$Properties;
        }

        /**
         * Properties of a Lookup.
         * @deprecated Use tabmesh.v1.Lookup.$Properties instead.
         */
        interface ILookup extends tabmesh.v1.Lookup.$Properties {
        }

        /** Represents a Lookup. */
        class Lookup {

            /**
             * Constructs a new Lookup.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Lookup.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Lookup number. */
            number: number;

            /** Lookup prefix. */
            prefix: string;

            /**
             * Creates a new Lookup instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Lookup instance
             */
            static create(properties: tabmesh.v1.Lookup.$Shape): tabmesh.v1.Lookup & tabmesh.v1.Lookup.$Shape;
            static create(properties?: tabmesh.v1.Lookup.$Properties): tabmesh.v1.Lookup;

            /**
             * Encodes the specified Lookup message. Does not implicitly {@link tabmesh.v1.Lookup.verify|verify} messages.
             * @param message Lookup message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Lookup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Lookup message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Lookup & tabmesh.v1.Lookup.$Shape} Lookup
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Lookup & tabmesh.v1.Lookup.$Shape;
        }

        namespace Lookup {

            /** Properties of a Lookup. */
            interface $Properties {

                /** Lookup number */
                number?: number;

                /** Lookup prefix */
                prefix?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Lookup. */
            type $Shape = tabmesh.v1.Lookup.$Properties;
        }

        /**
         * Properties of a LookupAnswer.
         * @deprecated Use tabmesh.v1.LookupAnswer.$Properties instead.
         */
        interface ILookupAnswer extends tabmesh.v1.LookupAnswer.$Properties {
        }

        /** Represents a LookupAnswer. */
        class LookupAnswer {

            /**
             * Constructs a new LookupAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.LookupAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LookupAnswer number. */
            number: number;

            /** LookupAnswer peers. */
            peers: tabmesh.v1.PeerSummary[];

            /** LookupAnswer total. */
            total: number;

            /** LookupAnswer refused. */
            refused: boolean;

            /**
             * Creates a new LookupAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LookupAnswer instance
             */
            static create(properties: tabmesh.v1.LookupAnswer.$Shape): tabmesh.v1.LookupAnswer & tabmesh.v1.LookupAnswer.$Shape;
            static create(properties?: tabmesh.v1.LookupAnswer.$Properties): tabmesh.v1.LookupAnswer;

            /**
             * Encodes the specified LookupAnswer message. Does not implicitly {@link tabmesh.v1.LookupAnswer.verify|verify} messages.
             * @param message LookupAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.LookupAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LookupAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.LookupAnswer & tabmesh.v1.LookupAnswer.$Shape} LookupAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.LookupAnswer & tabmesh.v1.LookupAnswer.$Shape;
        }

        namespace LookupAnswer {

            /** Properties of a LookupAnswer. */
            interface $Properties {

                /** LookupAnswer number */
                number?: number;

                /** LookupAnswer peers */
                peers?: tabmesh.v1.PeerSummary.$Properties[];

                /** LookupAnswer total */
                total?: number;

                /** LookupAnswer refused */
                refused?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LookupAnswer. */
            type $Shape = tabmesh.v1.LookupAnswer.$Properties;
        }

        /**
         * Properties of a PeerCount.
         * @deprecated Use tabmesh.v1.PeerCount.$Properties instead.
         */
        interface IPeerCount extends tabmesh.v1.PeerCount.$Properties {
        }

        /** Represents a PeerCount. */
        class PeerCount {

            /**
             * Constructs a new PeerCount.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.PeerCount.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeerCount others. */
            others: number;

            /**
             * Creates a new PeerCount instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PeerCount instance
             */
            static create(properties: tabmesh.v1.PeerCount.$Shape): tabmesh.v1.PeerCount & tabmesh.v1.PeerCount.$Shape;
            static create(properties?: tabmesh.v1.PeerCount.$Properties): tabmesh.v1.PeerCount;

            /**
             * Encodes the specified PeerCount message. Does not implicitly {@link tabmesh.v1.PeerCount.verify|verify} messages.
             * @param message PeerCount message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.PeerCount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeerCount message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.PeerCount & tabmesh.v1.PeerCount.$Shape} PeerCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.PeerCount & tabmesh.v1.PeerCount.$Shape;
        }

        namespace PeerCount {

            /** Properties of a PeerCount. */
            interface $Properties {

                /** PeerCount others */
                others?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PeerCount. */
            type $Shape = tabmesh.v1.PeerCount.$Properties;
        }

        /**
         * Properties of a MapQuestion.
         * @deprecated Use tabmesh.v1.MapQuestion.$Properties instead.
         */
        interface IMapQuestion extends tabmesh.v1.MapQuestion.$Properties {
        }

        /** Represents a MapQuestion. */
        class MapQuestion {

            /**
             * Constructs a new MapQuestion.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.MapQuestion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MapQuestion noLonger. */
            noLonger: boolean;

            /**
             * Creates a new MapQuestion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MapQuestion instance
             */
            static create(properties: tabmesh.v1.MapQuestion.$Shape): tabmesh.v1.MapQuestion & tabmesh.v1.MapQuestion.$Shape;
            static create(properties?: tabmesh.v1.MapQuestion.$Properties): tabmesh.v1.MapQuestion;

            /**
             * Encodes the specified MapQuestion message. Does not implicitly {@link tabmesh.v1.MapQuestion.verify|verify} messages.
             * @param message MapQuestion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.MapQuestion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MapQuestion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.MapQuestion & tabmesh.v1.MapQuestion.$Shape} MapQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.MapQuestion & tabmesh.v1.MapQuestion.$Shape;
        }

        namespace MapQuestion {

            /** Properties of a MapQuestion. */
            interface $Properties {

                /** MapQuestion noLonger */
                noLonger?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MapQuestion. */
            type $Shape = tabmesh.v1.MapQuestion.$Properties;
        }

        /**
         * Properties of a NetworkMap.
         * @deprecated Use tabmesh.v1.NetworkMap.$Properties instead.
         */
        interface INetworkMap extends tabmesh.v1.NetworkMap.$Properties {
        }

        /** Represents a NetworkMap. */
        class NetworkMap {

            /**
             * Constructs a new NetworkMap.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.NetworkMap.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NetworkMap nodes. */
            nodes: tabmesh.v1.MapNode[];

            /** NetworkMap more. */
            more: number;

            /**
             * Creates a new NetworkMap instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NetworkMap instance
             */
            static create(properties: tabmesh.v1.NetworkMap.$Shape): tabmesh.v1.NetworkMap & tabmesh.v1.NetworkMap.$Shape;
            static create(properties?: tabmesh.v1.NetworkMap.$Properties): tabmesh.v1.NetworkMap;

            /**
             * Encodes the specified NetworkMap message. Does not implicitly {@link tabmesh.v1.NetworkMap.verify|verify} messages.
             * @param message NetworkMap message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.NetworkMap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NetworkMap message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.NetworkMap & tabmesh.v1.NetworkMap.$Shape} NetworkMap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.NetworkMap & tabmesh.v1.NetworkMap.$Shape;
        }

        namespace NetworkMap {

            /** Properties of a NetworkMap. */
            interface $Properties {

                /** NetworkMap nodes */
                nodes?: tabmesh.v1.MapNode.$Properties[];

                /** NetworkMap more */
                more?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NetworkMap. */
            type $Shape = tabmesh.v1.NetworkMap.$Properties;
        }

        /**
         * Properties of a MapNode.
         * @deprecated Use tabmesh.v1.MapNode.$Properties instead.
         */
        interface IMapNode extends tabmesh.v1.MapNode.$Properties {
        }

        /** Represents a MapNode. */
        class MapNode {

            /**
             * Constructs a new MapNode.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.MapNode.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MapNode id. */
            id: string;

            /** MapNode keyTag. */
            keyTag: Uint8Array;

            /** MapNode lost. */
            lost: boolean;

            /** MapNode leaves. */
            leaves: number;

            /** MapNode neighbours. */
            neighbours: number[];

            /**
             * Creates a new MapNode instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MapNode instance
             */
            static create(properties: tabmesh.v1.MapNode.$Shape): tabmesh.v1.MapNode & tabmesh.v1.MapNode.$Shape;
            static create(properties?: tabmesh.v1.MapNode.$Properties): tabmesh.v1.MapNode;

            /**
             * Encodes the specified MapNode message. Does not implicitly {@link tabmesh.v1.MapNode.verify|verify} messages.
             * @param message MapNode message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.MapNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MapNode message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.MapNode & tabmesh.v1.MapNode.$Shape} MapNode
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.MapNode & tabmesh.v1.MapNode.$Shape;
        }

        namespace MapNode {

            /** Properties of a MapNode. */
            interface $Properties {

                /** MapNode id */
                id?: string;

                /** MapNode keyTag */
                keyTag?: Uint8Array;

                /** MapNode lost */
                lost?: boolean;

                /** MapNode leaves */
                leaves?: number;

                /** MapNode neighbours */
                neighbours?: number[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MapNode. */
            type $Shape = tabmesh.v1.MapNode.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use tabmesh.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends tabmesh.v1.Heartbeat.$Properties {
        }

        /** Represents a Heartbeat. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heartbeat answerWanted. */
            answerWanted: boolean;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Heartbeat instance
             */
            static create(properties: tabmesh.v1.Heartbeat.$Shape): tabmesh.v1.Heartbeat & tabmesh.v1.Heartbeat.$Shape;
            static create(properties?: tabmesh.v1.Heartbeat.$Properties): tabmesh.v1.Heartbeat;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link tabmesh.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Heartbeat & tabmesh.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Heartbeat & tabmesh.v1.Heartbeat.$Shape;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Heartbeat answerWanted */
                answerWanted?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = tabmesh.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a GoAway.
         * @deprecated Use tabmesh.v1.GoAway.$Properties instead.
         */
        interface IGoAway extends tabmesh.v1.GoAway.$Properties {
        }

        /** Represents a GoAway. */
        class GoAway {

            /**
             * Constructs a new GoAway.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.GoAway.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GoAway delayMs. */
            delayMs: number;

            /**
             * Creates a new GoAway instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GoAway instance
             */
            static create(properties: tabmesh.v1.GoAway.$Shape): tabmesh.v1.GoAway & tabmesh.v1.GoAway.$Shape;
            static create(properties?: tabmesh.v1.GoAway.$Properties): tabmesh.v1.GoAway;

            /**
             * Encodes the specified GoAway message. Does not implicitly {@link tabmesh.v1.GoAway.verify|verify} messages.
             * @param message GoAway message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.GoAway.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GoAway message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.GoAway & tabmesh.v1.GoAway.$Shape} GoAway
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.GoAway & tabmesh.v1.GoAway.$Shape;
        }

        namespace GoAway {

            /** Properties of a GoAway. */
            interface $Properties {

                /** GoAway delayMs */
                delayMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GoAway. */
            type $Shape = tabmesh.v1.GoAway.$Properties;
        }

        /**
         * Properties of a SlowDown.
         * @deprecated Use tabmesh.v1.SlowDown.$Properties instead.
         */
        interface ISlowDown extends tabmesh.v1.SlowDown.$Properties {
        }

        /** Represents a SlowDown. */
        class SlowDown {

            /**
             * Constructs a new SlowDown.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.SlowDown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlowDown delayMs. */
            delayMs: number;

            /**
             * Creates a new SlowDown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SlowDown instance
             */
            static create(properties: tabmesh.v1.SlowDown.$Shape): tabmesh.v1.SlowDown & tabmesh.v1.SlowDown.$Shape;
            static create(properties?: tabmesh.v1.SlowDown.$Properties): tabmesh.v1.SlowDown;

            /**
             * Encodes the specified SlowDown message. Does not implicitly {@link tabmesh.v1.SlowDown.verify|verify} messages.
             * @param message SlowDown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.SlowDown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlowDown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.SlowDown & tabmesh.v1.SlowDown.$Shape} SlowDown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.SlowDown & tabmesh.v1.SlowDown.$Shape;
        }

        namespace SlowDown {

            /** Properties of a SlowDown. */
            interface $Properties {

                /** SlowDown delayMs */
                delayMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlowDown. */
            type $Shape = tabmesh.v1.SlowDown.$Properties;
        }

        /**
         * Properties of a Renewal.
         * @deprecated Use tabmesh.v1.Renewal.$Properties instead.
         */
        interface IRenewal extends tabmesh.v1.Renewal.$Properties {
        }

        /** Represents a Renewal. */
        class Renewal {

            /**
             * Constructs a new Renewal.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Renewal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Renewal statement. */
            statement: Uint8Array;

            /** Renewal statementSignature. */
            statementSignature: Uint8Array;

            /**
             * Creates a new Renewal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Renewal instance
             */
            static create(properties: tabmesh.v1.Renewal.$Shape): tabmesh.v1.Renewal & tabmesh.v1.Renewal.$Shape;
            static create(properties?: tabmesh.v1.Renewal.$Properties): tabmesh.v1.Renewal;

            /**
             * Encodes the specified Renewal message. Does not implicitly {@link tabmesh.v1.Renewal.verify|verify} messages.
             * @param message Renewal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Renewal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Renewal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Renewal & tabmesh.v1.Renewal.$Shape} Renewal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Renewal & tabmesh.v1.Renewal.$Shape;
        }

        namespace Renewal {

            /** Properties of a Renewal. */
            interface $Properties {

                /** Renewal statement */
                statement?: Uint8Array;

                /** Renewal statementSignature */
                statementSignature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Renewal. */
            type $Shape = tabmesh.v1.Renewal.$Properties;
        }

        /**
         * Properties of a Message.
         * @deprecated Use tabmesh.v1.Message.$Properties instead.
         */
        interface IMessage extends tabmesh.v1.Message.$Properties {
        }

        /** Represents a Message. */
        class Message {

            /**
             * Constructs a new Message.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Message.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Message epoch. */
            epoch: number;

            /** Message sequence. */
            sequence: number;

            /** Message context. */
            context: tabmesh.v1.SealingContext;

            /** Message number. */
            number: number;

            /** Message sealed. */
            sealed: Uint8Array;

            /**
             * Creates a new Message instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Message instance
             */
            static create(properties: tabmesh.v1.Message.$Shape): tabmesh.v1.Message & tabmesh.v1.Message.$Shape;
            static create(properties?: tabmesh.v1.Message.$Properties): tabmesh.v1.Message;

            /**
             * Encodes the specified Message message. Does not implicitly {@link tabmesh.v1.Message.verify|verify} messages.
             * @param message Message message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Message & tabmesh.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Message & tabmesh.v1.Message.$Shape;
        }

        namespace Message {

            /** Properties of a Message. */
            interface $Properties {

                /** Message epoch */
                epoch?: number;

                /** Message sequence */
                sequence?: number;

                /** Message context */
                context?: tabmesh.v1.SealingContext.$Properties;

                /** Message number */
                number?: number;

                /** Message sealed */
                sealed?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Message. */
            type $Shape = tabmesh.v1.Message.$Properties;
        }

        /**
         * Properties of a SealingContext.
         * @deprecated Use tabmesh.v1.SealingContext.$Properties instead.
         */
        interface ISealingContext extends tabmesh.v1.SealingContext.$Properties {
        }

        /** Represents a SealingContext. */
        class SealingContext {

            /**
             * Constructs a new SealingContext.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.SealingContext.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SealingContext senderKey. */
            senderKey: Uint8Array;

            /** SealingContext addresseeKey. */
            addresseeKey: Uint8Array;

            /** SealingContext prekey. */
            prekey: number;

            /** SealingContext encapsulatedKey. */
            encapsulatedKey: Uint8Array;

            /** SealingContext signature. */
            signature: Uint8Array;

            /**
             * Creates a new SealingContext instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SealingContext instance
             */
            static create(properties: tabmesh.v1.SealingContext.$Shape): tabmesh.v1.SealingContext & tabmesh.v1.SealingContext.$Shape;
            static create(properties?: tabmesh.v1.SealingContext.$Properties): tabmesh.v1.SealingContext;

            /**
             * Encodes the specified SealingContext message. Does not implicitly {@link tabmesh.v1.SealingContext.verify|verify} messages.
             * @param message SealingContext message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.SealingContext.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SealingContext message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.SealingContext & tabmesh.v1.SealingContext.$Shape} SealingContext
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.SealingContext & tabmesh.v1.SealingContext.$Shape;
        }

        namespace SealingContext {

            /** Properties of a SealingContext. */
            interface $Properties {

                /** SealingContext senderKey */
                senderKey?: Uint8Array;

                /** SealingContext addresseeKey */
                addresseeKey?: Uint8Array;

                /** SealingContext prekey */
                prekey?: number;

                /** SealingContext encapsulatedKey */
                encapsulatedKey?: Uint8Array;

                /** SealingContext signature */
                signature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SealingContext. */
            type $Shape = tabmesh.v1.SealingContext.$Properties;
        }

        /**
         * Properties of a Content.
         * @deprecated Use tabmesh.v1.Content.$Properties instead.
         */
        interface IContent extends tabmesh.v1.Content.$Properties {
        }

        /** Represents a Content. */
        class Content {

            /**
             * Constructs a new Content.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Content.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Content floor. */
            floor: number;

            /** Content sentAt. */
            sentAt: number;

            /** Content utterance. */
            utterance: (tabmesh.v1.Utterance|null);

            /** Content invitation. */
            invitation: (tabmesh.v1.RoomInvitation|null);

            /** Content body. */
            body?: ("utterance"|"invitation");

            /**
             * Creates a new Content instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Content instance
             */
            static create(properties: tabmesh.v1.Content.$Shape): tabmesh.v1.Content & tabmesh.v1.Content.$Shape;
            static create(properties?: tabmesh.v1.Content.$Properties): tabmesh.v1.Content;

            /**
             * Encodes the specified Content message. Does not implicitly {@link tabmesh.v1.Content.verify|verify} messages.
             * @param message Content message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Content.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Content message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Content & tabmesh.v1.Content.$Shape} Content
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Content & tabmesh.v1.Content.$Shape;
        }

        namespace Content {

            /** Properties of a Content. */
            interface $Properties {

                /** Content floor */
                floor?: number;

                /** Content sentAt */
                sentAt?: number;

                /** Content utterance */
                utterance?: (tabmesh.v1.Utterance.$Properties|null);

                /** Content invitation */
                invitation?: (tabmesh.v1.RoomInvitation.$Properties|null);

                /** Content body */
                body?: ("utterance"|"invitation");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Content. */
            type $Shape = {
              floor?: number;
              sentAt?: number;
              utterance?: tabmesh.v1.Utterance.$Shape|null;
              invitation?: tabmesh.v1.RoomInvitation.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; utterance?: null; invitation?: null }|{ body?: "utterance"; utterance: tabmesh.v1.Utterance.$Shape; invitation?: null }|{ body?: "invitation"; utterance?: null; invitation: tabmesh.v1.RoomInvitation.$Shape })
            );
        }

        /**
         * Properties of an Utterance.
         * @deprecated Use tabmesh.v1.Utterance.$Properties instead.
         */
        interface IUtterance extends tabmesh.v1.Utterance.$Properties {
        }

        /** Represents an Utterance. */
        class Utterance {

            /**
             * Constructs a new Utterance.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Utterance.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Utterance text. */
            text: (string|null);

            /** Utterance file. */
            file: (tabmesh.v1.FileOffer|null);

            /** Utterance reaction. */
            reaction: (tabmesh.v1.Reaction|null);

            /** Utterance edit. */
            edit: (tabmesh.v1.Edit|null);

            /** Utterance deletion. */
            deletion: (tabmesh.v1.Deletion|null);

            /** Utterance replyTo. */
            replyTo: tabmesh.v1.UtteranceReference;

            /** Utterance body. */
            body?: ("text"|"file"|"reaction"|"edit"|"deletion");

            /**
             * Creates a new Utterance instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Utterance instance
             */
            static create(properties: tabmesh.v1.Utterance.$Shape): tabmesh.v1.Utterance & tabmesh.v1.Utterance.$Shape;
            static create(properties?: tabmesh.v1.Utterance.$Properties): tabmesh.v1.Utterance;

            /**
             * Encodes the specified Utterance message. Does not implicitly {@link tabmesh.v1.Utterance.verify|verify} messages.
             * @param message Utterance message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Utterance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Utterance message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Utterance & tabmesh.v1.Utterance.$Shape} Utterance
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Utterance & tabmesh.v1.Utterance.$Shape;
        }

        namespace Utterance {

            /** Properties of an Utterance. */
            interface $Properties {

                /** Utterance text */
                text?: (string|null);

                /** Utterance file */
                file?: (tabmesh.v1.FileOffer.$Properties|null);

                /** Utterance reaction */
                reaction?: (tabmesh.v1.Reaction.$Properties|null);

                /** Utterance edit */
                edit?: (tabmesh.v1.Edit.$Properties|null);

                /** Utterance deletion */
                deletion?: (tabmesh.v1.Deletion.$Properties|null);

                /** Utterance replyTo */
                replyTo?: tabmesh.v1.UtteranceReference.$Properties;

                /** Utterance body */
                body?: ("text"|"file"|"reaction"|"edit"|"deletion");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Utterance. */
            type $Shape = {
              text?: string|null;
              file?: tabmesh.v1.FileOffer.$Shape|null;
              reaction?: tabmesh.v1.Reaction.$Shape|null;
              edit?: tabmesh.v1.Edit.$Shape|null;
              deletion?: tabmesh.v1.Deletion.$Shape|null;
              replyTo?: tabmesh.v1.UtteranceReference.$Shape;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; text?: null; file?: null; reaction?: null; edit?: null; deletion?: null }|{ body?: "text"; text: string; file?: null; reaction?: null; edit?: null; deletion?: null }|{ body?: "file"; text?: null; file: tabmesh.v1.FileOffer.$Shape; reaction?: null; edit?: null; deletion?: null }|{ body?: "reaction"; text?: null; file?: null; reaction: tabmesh.v1.Reaction.$Shape; edit?: null; deletion?: null }|{ body?: "edit"; text?: null; file?: null; reaction?: null; edit: tabmesh.v1.Edit.$Shape; deletion?: null }|{ body?: "deletion"; text?: null; file?: null; reaction?: null; edit?: null; deletion: tabmesh.v1.Deletion.$Shape })
            );
        }

        /**
         * Properties of an UtteranceReference.
         * @deprecated Use tabmesh.v1.UtteranceReference.$Properties instead.
         */
        interface IUtteranceReference extends tabmesh.v1.UtteranceReference.$Properties {
        }

        /** Represents an UtteranceReference. */
        class UtteranceReference {

            /**
             * Constructs a new UtteranceReference.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.UtteranceReference.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UtteranceReference authorKey. */
            authorKey: Uint8Array;

            /** UtteranceReference epoch. */
            epoch: number;

            /** UtteranceReference sequence. */
            sequence: number;

            /**
             * Creates a new UtteranceReference instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UtteranceReference instance
             */
            static create(properties: tabmesh.v1.UtteranceReference.$Shape): tabmesh.v1.UtteranceReference & tabmesh.v1.UtteranceReference.$Shape;
            static create(properties?: tabmesh.v1.UtteranceReference.$Properties): tabmesh.v1.UtteranceReference;

            /**
             * Encodes the specified UtteranceReference message. Does not implicitly {@link tabmesh.v1.UtteranceReference.verify|verify} messages.
             * @param message UtteranceReference message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.UtteranceReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UtteranceReference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.UtteranceReference & tabmesh.v1.UtteranceReference.$Shape} UtteranceReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.UtteranceReference & tabmesh.v1.UtteranceReference.$Shape;
        }

        namespace UtteranceReference {

            /** Properties of an UtteranceReference. */
            interface $Properties {

                /** UtteranceReference authorKey */
                authorKey?: Uint8Array;

                /** UtteranceReference epoch */
                epoch?: number;

                /** UtteranceReference sequence */
                sequence?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UtteranceReference. */
            type $Shape = tabmesh.v1.UtteranceReference.$Properties;
        }

        /**
         * Properties of a FileOffer.
         * @deprecated Use tabmesh.v1.FileOffer.$Properties instead.
         */
        interface IFileOffer extends tabmesh.v1.FileOffer.$Properties {
        }

        /** Represents a FileOffer. */
        class FileOffer {

            /**
             * Constructs a new FileOffer.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.FileOffer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileOffer id. */
            id: Uint8Array;

            /** FileOffer name. */
            name: string;

            /** FileOffer mediaType. */
            mediaType: string;

            /** FileOffer size. */
            size: number;

            /** FileOffer digest. */
            digest: Uint8Array;

            /** FileOffer key. */
            key: Uint8Array;

            /** FileOffer chunkBytes. */
            chunkBytes: number;

            /**
             * Creates a new FileOffer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileOffer instance
             */
            static create(properties: tabmesh.v1.FileOffer.$Shape): tabmesh.v1.FileOffer & tabmesh.v1.FileOffer.$Shape;
            static create(properties?: tabmesh.v1.FileOffer.$Properties): tabmesh.v1.FileOffer;

            /**
             * Encodes the specified FileOffer message. Does not implicitly {@link tabmesh.v1.FileOffer.verify|verify} messages.
             * @param message FileOffer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.FileOffer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileOffer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileOffer & tabmesh.v1.FileOffer.$Shape} FileOffer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.FileOffer & tabmesh.v1.FileOffer.$Shape;
        }

        namespace FileOffer {

            /** Properties of a FileOffer. */
            interface $Properties {

                /** FileOffer id */
                id?: Uint8Array;

                /** FileOffer name */
                name?: string;

                /** FileOffer mediaType */
                mediaType?: string;

                /** FileOffer size */
                size?: number;

                /** FileOffer digest */
                digest?: Uint8Array;

                /** FileOffer key */
                key?: Uint8Array;

                /** FileOffer chunkBytes */
                chunkBytes?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileOffer. */
            type $Shape = tabmesh.v1.FileOffer.$Properties;
        }

        /**
         * Properties of a Reaction.
         * @deprecated Use tabmesh.v1.Reaction.$Properties instead.
         */
        interface IReaction extends tabmesh.v1.Reaction.$Properties {
        }

        /** Represents a Reaction. */
        class Reaction {

            /**
             * Constructs a new Reaction.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Reaction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reaction to. */
            to: tabmesh.v1.UtteranceReference;

            /** Reaction emoji. */
            emoji: string;

            /** Reaction withdrawn. */
            withdrawn: boolean;

            /**
             * Creates a new Reaction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reaction instance
             */
            static create(properties: tabmesh.v1.Reaction.$Shape): tabmesh.v1.Reaction & tabmesh.v1.Reaction.$Shape;
            static create(properties?: tabmesh.v1.Reaction.$Properties): tabmesh.v1.Reaction;

            /**
             * Encodes the specified Reaction message. Does not implicitly {@link tabmesh.v1.Reaction.verify|verify} messages.
             * @param message Reaction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Reaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reaction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Reaction & tabmesh.v1.Reaction.$Shape} Reaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Reaction & tabmesh.v1.Reaction.$Shape;
        }

        namespace Reaction {

            /** Properties of a Reaction. */
            interface $Properties {

                /** Reaction to */
                to?: tabmesh.v1.UtteranceReference.$Properties;

                /** Reaction emoji */
                emoji?: string;

                /** Reaction withdrawn */
                withdrawn?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reaction. */
            type $Shape = tabmesh.v1.Reaction.$Properties;
        }

        /**
         * Properties of an Edit.
         * @deprecated Use tabmesh.v1.Edit.$Properties instead.
         */
        interface IEdit extends tabmesh.v1.Edit.$Properties {
        }

        /** Represents an Edit. */
        class Edit {

            /**
             * Constructs a new Edit.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Edit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Edit of. */
            of: tabmesh.v1.UtteranceReference;

            /** Edit text. */
            text: string;

            /**
             * Creates a new Edit instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Edit instance
             */
            static create(properties: tabmesh.v1.Edit.$Shape): tabmesh.v1.Edit & tabmesh.v1.Edit.$Shape;
            static create(properties?: tabmesh.v1.Edit.$Properties): tabmesh.v1.Edit;

            /**
             * Encodes the specified Edit message. Does not implicitly {@link tabmesh.v1.Edit.verify|verify} messages.
             * @param message Edit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Edit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Edit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Edit & tabmesh.v1.Edit.$Shape} Edit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Edit & tabmesh.v1.Edit.$Shape;
        }

        namespace Edit {

            /** Properties of an Edit. */
            interface $Properties {

                /** Edit of */
                of?: tabmesh.v1.UtteranceReference.$Properties;

                /** Edit text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Edit. */
            type $Shape = tabmesh.v1.Edit.$Properties;
        }

        /**
         * Properties of a Deletion.
         * @deprecated Use tabmesh.v1.Deletion.$Properties instead.
         */
        interface IDeletion extends tabmesh.v1.Deletion.$Properties {
        }

        /** Represents a Deletion. */
        class Deletion {

            /**
             * Constructs a new Deletion.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Deletion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Deletion of. */
            of: tabmesh.v1.UtteranceReference;

            /**
             * Creates a new Deletion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Deletion instance
             */
            static create(properties: tabmesh.v1.Deletion.$Shape): tabmesh.v1.Deletion & tabmesh.v1.Deletion.$Shape;
            static create(properties?: tabmesh.v1.Deletion.$Properties): tabmesh.v1.Deletion;

            /**
             * Encodes the specified Deletion message. Does not implicitly {@link tabmesh.v1.Deletion.verify|verify} messages.
             * @param message Deletion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Deletion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Deletion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Deletion & tabmesh.v1.Deletion.$Shape} Deletion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Deletion & tabmesh.v1.Deletion.$Shape;
        }

        namespace Deletion {

            /** Properties of a Deletion. */
            interface $Properties {

                /** Deletion of */
                of?: tabmesh.v1.UtteranceReference.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Deletion. */
            type $Shape = tabmesh.v1.Deletion.$Properties;
        }

        /**
         * Properties of a RoomInvitation.
         * @deprecated Use tabmesh.v1.RoomInvitation.$Properties instead.
         */
        interface IRoomInvitation extends tabmesh.v1.RoomInvitation.$Properties {
        }

        /** Represents a RoomInvitation. */
        class RoomInvitation {

            /**
             * Constructs a new RoomInvitation.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomInvitation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomInvitation roomName. */
            roomName: string;

            /** RoomInvitation secret. */
            secret: Uint8Array;

            /** RoomInvitation succession. */
            succession: tabmesh.v1.RoomSuccession;

            /**
             * Creates a new RoomInvitation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomInvitation instance
             */
            static create(properties: tabmesh.v1.RoomInvitation.$Shape): tabmesh.v1.RoomInvitation & tabmesh.v1.RoomInvitation.$Shape;
            static create(properties?: tabmesh.v1.RoomInvitation.$Properties): tabmesh.v1.RoomInvitation;

            /**
             * Encodes the specified RoomInvitation message. Does not implicitly {@link tabmesh.v1.RoomInvitation.verify|verify} messages.
             * @param message RoomInvitation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomInvitation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomInvitation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomInvitation & tabmesh.v1.RoomInvitation.$Shape} RoomInvitation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomInvitation & tabmesh.v1.RoomInvitation.$Shape;
        }

        namespace RoomInvitation {

            /** Properties of a RoomInvitation. */
            interface $Properties {

                /** RoomInvitation roomName */
                roomName?: string;

                /** RoomInvitation secret */
                secret?: Uint8Array;

                /** RoomInvitation succession */
                succession?: tabmesh.v1.RoomSuccession.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomInvitation. */
            type $Shape = tabmesh.v1.RoomInvitation.$Properties;
        }

        /**
         * Properties of a RoomSuccession.
         * @deprecated Use tabmesh.v1.RoomSuccession.$Properties instead.
         */
        interface IRoomSuccession extends tabmesh.v1.RoomSuccession.$Properties {
        }

        /** Represents a RoomSuccession. */
        class RoomSuccession {

            /**
             * Constructs a new RoomSuccession.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomSuccession.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomSuccession replaces. */
            replaces: Uint8Array;

            /** RoomSuccession removedId. */
            removedId: string;

            /** RoomSuccession removedKey. */
            removedKey: Uint8Array;

            /** RoomSuccession proof. */
            proof: Uint8Array;

            /**
             * Creates a new RoomSuccession instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomSuccession instance
             */
            static create(properties: tabmesh.v1.RoomSuccession.$Shape): tabmesh.v1.RoomSuccession & tabmesh.v1.RoomSuccession.$Shape;
            static create(properties?: tabmesh.v1.RoomSuccession.$Properties): tabmesh.v1.RoomSuccession;

            /**
             * Encodes the specified RoomSuccession message. Does not implicitly {@link tabmesh.v1.RoomSuccession.verify|verify} messages.
             * @param message RoomSuccession message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomSuccession.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomSuccession message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomSuccession & tabmesh.v1.RoomSuccession.$Shape} RoomSuccession
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomSuccession & tabmesh.v1.RoomSuccession.$Shape;
        }

        namespace RoomSuccession {

            /** Properties of a RoomSuccession. */
            interface $Properties {

                /** RoomSuccession replaces */
                replaces?: Uint8Array;

                /** RoomSuccession removedId */
                removedId?: string;

                /** RoomSuccession removedKey */
                removedKey?: Uint8Array;

                /** RoomSuccession proof */
                proof?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomSuccession. */
            type $Shape = tabmesh.v1.RoomSuccession.$Properties;
        }

        /**
         * Properties of a Confirmation.
         * @deprecated Use tabmesh.v1.Confirmation.$Properties instead.
         */
        interface IConfirmation extends tabmesh.v1.Confirmation.$Properties {
        }

        /** Represents a Confirmation. */
        class Confirmation {

            /**
             * Constructs a new Confirmation.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Confirmation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Confirmation epoch. */
            epoch: number;

            /** Confirmation sequence. */
            sequence: number;

            /** Confirmation read. */
            read: number;

            /** Confirmation senderKey. */
            senderKey: Uint8Array;

            /** Confirmation addresseeKey. */
            addresseeKey: Uint8Array;

            /** Confirmation signature. */
            signature: Uint8Array;

            /**
             * Creates a new Confirmation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Confirmation instance
             */
            static create(properties: tabmesh.v1.Confirmation.$Shape): tabmesh.v1.Confirmation & tabmesh.v1.Confirmation.$Shape;
            static create(properties?: tabmesh.v1.Confirmation.$Properties): tabmesh.v1.Confirmation;

            /**
             * Encodes the specified Confirmation message. Does not implicitly {@link tabmesh.v1.Confirmation.verify|verify} messages.
             * @param message Confirmation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Confirmation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Confirmation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Confirmation & tabmesh.v1.Confirmation.$Shape} Confirmation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Confirmation & tabmesh.v1.Confirmation.$Shape;
        }

        namespace Confirmation {

            /** Properties of a Confirmation. */
            interface $Properties {

                /** Confirmation epoch */
                epoch?: number;

                /** Confirmation sequence */
                sequence?: number;

                /** Confirmation read */
                read?: number;

                /** Confirmation senderKey */
                senderKey?: Uint8Array;

                /** Confirmation addresseeKey */
                addresseeKey?: Uint8Array;

                /** Confirmation signature */
                signature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Confirmation. */
            type $Shape = tabmesh.v1.Confirmation.$Properties;
        }

        /**
         * Properties of a Reseal.
         * @deprecated Use tabmesh.v1.Reseal.$Properties instead.
         */
        interface IReseal extends tabmesh.v1.Reseal.$Properties {
        }

        /** Represents a Reseal. */
        class Reseal {

            /**
             * Constructs a new Reseal.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Reseal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reseal epoch. */
            epoch: number;

            /** Reseal sequence. */
            sequence: number;

            /** Reseal prekey. */
            prekey: number;

            /** Reseal senderKey. */
            senderKey: Uint8Array;

            /** Reseal addresseeKey. */
            addresseeKey: Uint8Array;

            /** Reseal signature. */
            signature: Uint8Array;

            /**
             * Creates a new Reseal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reseal instance
             */
            static create(properties: tabmesh.v1.Reseal.$Shape): tabmesh.v1.Reseal & tabmesh.v1.Reseal.$Shape;
            static create(properties?: tabmesh.v1.Reseal.$Properties): tabmesh.v1.Reseal;

            /**
             * Encodes the specified Reseal message. Does not implicitly {@link tabmesh.v1.Reseal.verify|verify} messages.
             * @param message Reseal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Reseal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reseal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Reseal & tabmesh.v1.Reseal.$Shape} Reseal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Reseal & tabmesh.v1.Reseal.$Shape;
        }

        namespace Reseal {

            /** Properties of a Reseal. */
            interface $Properties {

                /** Reseal epoch */
                epoch?: number;

                /** Reseal sequence */
                sequence?: number;

                /** Reseal prekey */
                prekey?: number;

                /** Reseal senderKey */
                senderKey?: Uint8Array;

                /** Reseal addresseeKey */
                addresseeKey?: Uint8Array;

                /** Reseal signature */
                signature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reseal. */
            type $Shape = tabmesh.v1.Reseal.$Properties;
        }

        /**
         * Properties of a Typing.
         * @deprecated Use tabmesh.v1.Typing.$Properties instead.
         */
        interface ITyping extends tabmesh.v1.Typing.$Properties {
        }

        /** Represents a Typing. */
        class Typing {

            /**
             * Constructs a new Typing.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Typing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Typing senderKey. */
            senderKey: Uint8Array;

            /** Typing addresseeKey. */
            addresseeKey: Uint8Array;

            /** Typing at. */
            at: number;

            /** Typing signature. */
            signature: Uint8Array;

            /**
             * Creates a new Typing instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Typing instance
             */
            static create(properties: tabmesh.v1.Typing.$Shape): tabmesh.v1.Typing & tabmesh.v1.Typing.$Shape;
            static create(properties?: tabmesh.v1.Typing.$Properties): tabmesh.v1.Typing;

            /**
             * Encodes the specified Typing message. Does not implicitly {@link tabmesh.v1.Typing.verify|verify} messages.
             * @param message Typing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Typing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Typing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Typing & tabmesh.v1.Typing.$Shape} Typing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Typing & tabmesh.v1.Typing.$Shape;
        }

        namespace Typing {

            /** Properties of a Typing. */
            interface $Properties {

                /** Typing senderKey */
                senderKey?: Uint8Array;

                /** Typing addresseeKey */
                addresseeKey?: Uint8Array;

                /** Typing at */
                at?: number;

                /** Typing signature */
                signature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Typing. */
            type $Shape = tabmesh.v1.Typing.$Properties;
        }

        /**
         * Properties of a Prekey.
         * @deprecated Use tabmesh.v1.Prekey.$Properties instead.
         */
        interface IPrekey extends tabmesh.v1.Prekey.$Properties {
        }

        /** Represents a Prekey. */
        class Prekey {

            /**
             * Constructs a new Prekey.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Prekey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Prekey number. */
            number: number;

            /** Prekey key. */
            key: Uint8Array;

            /** Prekey oneTime. */
            oneTime: boolean;

            /** Prekey expiresAt. */
            expiresAt: number;

            /**
             * Creates a new Prekey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Prekey instance
             */
            static create(properties: tabmesh.v1.Prekey.$Shape): tabmesh.v1.Prekey & tabmesh.v1.Prekey.$Shape;
            static create(properties?: tabmesh.v1.Prekey.$Properties): tabmesh.v1.Prekey;

            /**
             * Encodes the specified Prekey message. Does not implicitly {@link tabmesh.v1.Prekey.verify|verify} messages.
             * @param message Prekey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Prekey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Prekey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Prekey & tabmesh.v1.Prekey.$Shape} Prekey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Prekey & tabmesh.v1.Prekey.$Shape;
        }

        namespace Prekey {

            /** Properties of a Prekey. */
            interface $Properties {

                /** Prekey number */
                number?: number;

                /** Prekey key */
                key?: Uint8Array;

                /** Prekey oneTime */
                oneTime?: boolean;

                /** Prekey expiresAt */
                expiresAt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Prekey. */
            type $Shape = tabmesh.v1.Prekey.$Properties;
        }

        /**
         * Properties of a Prekeys.
         * @deprecated Use tabmesh.v1.Prekeys.$Properties instead.
         */
        interface IPrekeys extends tabmesh.v1.Prekeys.$Properties {
        }

        /** Represents a Prekeys. */
        class Prekeys {

            /**
             * Constructs a new Prekeys.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Prekeys.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Prekeys prekeys. */
            prekeys: tabmesh.v1.SignedRecord[];

            /**
             * Creates a new Prekeys instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Prekeys instance
             */
            static create(properties: tabmesh.v1.Prekeys.$Shape): tabmesh.v1.Prekeys & tabmesh.v1.Prekeys.$Shape;
            static create(properties?: tabmesh.v1.Prekeys.$Properties): tabmesh.v1.Prekeys;

            /**
             * Encodes the specified Prekeys message. Does not implicitly {@link tabmesh.v1.Prekeys.verify|verify} messages.
             * @param message Prekeys message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Prekeys.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Prekeys message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Prekeys & tabmesh.v1.Prekeys.$Shape} Prekeys
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Prekeys & tabmesh.v1.Prekeys.$Shape;
        }

        namespace Prekeys {

            /** Properties of a Prekeys. */
            interface $Properties {

                /** Prekeys prekeys */
                prekeys?: tabmesh.v1.SignedRecord.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Prekeys. */
            type $Shape = tabmesh.v1.Prekeys.$Properties;
        }

        /**
         * Properties of a PrekeyRequest.
         * @deprecated Use tabmesh.v1.PrekeyRequest.$Properties instead.
         */
        interface IPrekeyRequest extends tabmesh.v1.PrekeyRequest.$Properties {
        }

        /** Represents a PrekeyRequest. */
        class PrekeyRequest {

            /**
             * Constructs a new PrekeyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.PrekeyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PrekeyRequest ownerId. */
            ownerId: string;

            /** PrekeyRequest ownerKey. */
            ownerKey: Uint8Array;

            /** PrekeyRequest ownOnly. */
            ownOnly: boolean;

            /**
             * Creates a new PrekeyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PrekeyRequest instance
             */
            static create(properties: tabmesh.v1.PrekeyRequest.$Shape): tabmesh.v1.PrekeyRequest & tabmesh.v1.PrekeyRequest.$Shape;
            static create(properties?: tabmesh.v1.PrekeyRequest.$Properties): tabmesh.v1.PrekeyRequest;

            /**
             * Encodes the specified PrekeyRequest message. Does not implicitly {@link tabmesh.v1.PrekeyRequest.verify|verify} messages.
             * @param message PrekeyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.PrekeyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PrekeyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.PrekeyRequest & tabmesh.v1.PrekeyRequest.$Shape} PrekeyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.PrekeyRequest & tabmesh.v1.PrekeyRequest.$Shape;
        }

        namespace PrekeyRequest {

            /** Properties of a PrekeyRequest. */
            interface $Properties {

                /** PrekeyRequest ownerId */
                ownerId?: string;

                /** PrekeyRequest ownerKey */
                ownerKey?: Uint8Array;

                /** PrekeyRequest ownOnly */
                ownOnly?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PrekeyRequest. */
            type $Shape = tabmesh.v1.PrekeyRequest.$Properties;
        }

        /**
         * Properties of a PrekeyAnswer.
         * @deprecated Use tabmesh.v1.PrekeyAnswer.$Properties instead.
         */
        interface IPrekeyAnswer extends tabmesh.v1.PrekeyAnswer.$Properties {
        }

        /** Represents a PrekeyAnswer. */
        class PrekeyAnswer {

            /**
             * Constructs a new PrekeyAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.PrekeyAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PrekeyAnswer ownerKey. */
            ownerKey: Uint8Array;

            /** PrekeyAnswer prekey. */
            prekey: tabmesh.v1.SignedRecord;

            /**
             * Creates a new PrekeyAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PrekeyAnswer instance
             */
            static create(properties: tabmesh.v1.PrekeyAnswer.$Shape): tabmesh.v1.PrekeyAnswer & tabmesh.v1.PrekeyAnswer.$Shape;
            static create(properties?: tabmesh.v1.PrekeyAnswer.$Properties): tabmesh.v1.PrekeyAnswer;

            /**
             * Encodes the specified PrekeyAnswer message. Does not implicitly {@link tabmesh.v1.PrekeyAnswer.verify|verify} messages.
             * @param message PrekeyAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.PrekeyAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PrekeyAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.PrekeyAnswer & tabmesh.v1.PrekeyAnswer.$Shape} PrekeyAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.PrekeyAnswer & tabmesh.v1.PrekeyAnswer.$Shape;
        }

        namespace PrekeyAnswer {

            /** Properties of a PrekeyAnswer. */
            interface $Properties {

                /** PrekeyAnswer ownerKey */
                ownerKey?: Uint8Array;

                /** PrekeyAnswer prekey */
                prekey?: tabmesh.v1.SignedRecord.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PrekeyAnswer. */
            type $Shape = tabmesh.v1.PrekeyAnswer.$Properties;
        }

        /**
         * Properties of a PrekeyCopy.
         * @deprecated Use tabmesh.v1.PrekeyCopy.$Properties instead.
         */
        interface IPrekeyCopy extends tabmesh.v1.PrekeyCopy.$Properties {
        }

        /** Represents a PrekeyCopy. */
        class PrekeyCopy {

            /**
             * Constructs a new PrekeyCopy.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.PrekeyCopy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PrekeyCopy ownerKey. */
            ownerKey: Uint8Array;

            /** PrekeyCopy prekey. */
            prekey: tabmesh.v1.SignedRecord;

            /**
             * Creates a new PrekeyCopy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PrekeyCopy instance
             */
            static create(properties: tabmesh.v1.PrekeyCopy.$Shape): tabmesh.v1.PrekeyCopy & tabmesh.v1.PrekeyCopy.$Shape;
            static create(properties?: tabmesh.v1.PrekeyCopy.$Properties): tabmesh.v1.PrekeyCopy;

            /**
             * Encodes the specified PrekeyCopy message. Does not implicitly {@link tabmesh.v1.PrekeyCopy.verify|verify} messages.
             * @param message PrekeyCopy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.PrekeyCopy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PrekeyCopy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.PrekeyCopy & tabmesh.v1.PrekeyCopy.$Shape} PrekeyCopy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.PrekeyCopy & tabmesh.v1.PrekeyCopy.$Shape;
        }

        namespace PrekeyCopy {

            /** Properties of a PrekeyCopy. */
            interface $Properties {

                /** PrekeyCopy ownerKey */
                ownerKey?: Uint8Array;

                /** PrekeyCopy prekey */
                prekey?: tabmesh.v1.SignedRecord.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PrekeyCopy. */
            type $Shape = tabmesh.v1.PrekeyCopy.$Properties;
        }

        /**
         * Properties of a Deposit.
         * @deprecated Use tabmesh.v1.Deposit.$Properties instead.
         */
        interface IDeposit extends tabmesh.v1.Deposit.$Properties {
        }

        /** Represents a Deposit. */
        class Deposit {

            /**
             * Constructs a new Deposit.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Deposit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Deposit messages. */
            messages: Uint8Array[];

            /**
             * Creates a new Deposit instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Deposit instance
             */
            static create(properties: tabmesh.v1.Deposit.$Shape): tabmesh.v1.Deposit & tabmesh.v1.Deposit.$Shape;
            static create(properties?: tabmesh.v1.Deposit.$Properties): tabmesh.v1.Deposit;

            /**
             * Encodes the specified Deposit message. Does not implicitly {@link tabmesh.v1.Deposit.verify|verify} messages.
             * @param message Deposit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Deposit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Deposit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Deposit & tabmesh.v1.Deposit.$Shape} Deposit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Deposit & tabmesh.v1.Deposit.$Shape;
        }

        namespace Deposit {

            /** Properties of a Deposit. */
            interface $Properties {

                /** Deposit messages */
                messages?: Uint8Array[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Deposit. */
            type $Shape = tabmesh.v1.Deposit.$Properties;
        }

        /** DepositOutcome enum. */
        enum DepositOutcome {

            /** DEPOSIT_OUTCOME_UNSPECIFIED value */
            DEPOSIT_OUTCOME_UNSPECIFIED = 0,

            /** DEPOSIT_OUTCOME_STORED value */
            DEPOSIT_OUTCOME_STORED = 1,

            /** DEPOSIT_OUTCOME_MAILBOX_FULL value */
            DEPOSIT_OUTCOME_MAILBOX_FULL = 2,

            /** DEPOSIT_OUTCOME_STORE_FULL value */
            DEPOSIT_OUTCOME_STORE_FULL = 3,

            /** DEPOSIT_OUTCOME_NOT_OFFERED value */
            DEPOSIT_OUTCOME_NOT_OFFERED = 4,

            /** DEPOSIT_OUTCOME_MALFORMED value */
            DEPOSIT_OUTCOME_MALFORMED = 5,

            /** DEPOSIT_OUTCOME_CONFIRMED value */
            DEPOSIT_OUTCOME_CONFIRMED = 6
        }

        /**
         * Properties of a DepositAnswer.
         * @deprecated Use tabmesh.v1.DepositAnswer.$Properties instead.
         */
        interface IDepositAnswer extends tabmesh.v1.DepositAnswer.$Properties {
        }

        /** Represents a DepositAnswer. */
        class DepositAnswer {

            /**
             * Constructs a new DepositAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.DepositAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DepositAnswer addresseeKey. */
            addresseeKey: Uint8Array;

            /** DepositAnswer epoch. */
            epoch: number;

            /** DepositAnswer results. */
            results: tabmesh.v1.DepositResult[];

            /**
             * Creates a new DepositAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DepositAnswer instance
             */
            static create(properties: tabmesh.v1.DepositAnswer.$Shape): tabmesh.v1.DepositAnswer & tabmesh.v1.DepositAnswer.$Shape;
            static create(properties?: tabmesh.v1.DepositAnswer.$Properties): tabmesh.v1.DepositAnswer;

            /**
             * Encodes the specified DepositAnswer message. Does not implicitly {@link tabmesh.v1.DepositAnswer.verify|verify} messages.
             * @param message DepositAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.DepositAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DepositAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.DepositAnswer & tabmesh.v1.DepositAnswer.$Shape} DepositAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.DepositAnswer & tabmesh.v1.DepositAnswer.$Shape;
        }

        namespace DepositAnswer {

            /** Properties of a DepositAnswer. */
            interface $Properties {

                /** DepositAnswer addresseeKey */
                addresseeKey?: Uint8Array;

                /** DepositAnswer epoch */
                epoch?: number;

                /** DepositAnswer results */
                results?: tabmesh.v1.DepositResult.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DepositAnswer. */
            type $Shape = tabmesh.v1.DepositAnswer.$Properties;
        }

        /**
         * Properties of a DepositResult.
         * @deprecated Use tabmesh.v1.DepositResult.$Properties instead.
         */
        interface IDepositResult extends tabmesh.v1.DepositResult.$Properties {
        }

        /** Represents a DepositResult. */
        class DepositResult {

            /**
             * Constructs a new DepositResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.DepositResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DepositResult sequence. */
            sequence: number;

            /** DepositResult outcome. */
            outcome: tabmesh.v1.DepositOutcome;

            /**
             * Creates a new DepositResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DepositResult instance
             */
            static create(properties: tabmesh.v1.DepositResult.$Shape): tabmesh.v1.DepositResult & tabmesh.v1.DepositResult.$Shape;
            static create(properties?: tabmesh.v1.DepositResult.$Properties): tabmesh.v1.DepositResult;

            /**
             * Encodes the specified DepositResult message. Does not implicitly {@link tabmesh.v1.DepositResult.verify|verify} messages.
             * @param message DepositResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.DepositResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DepositResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.DepositResult & tabmesh.v1.DepositResult.$Shape} DepositResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.DepositResult & tabmesh.v1.DepositResult.$Shape;
        }

        namespace DepositResult {

            /** Properties of a DepositResult. */
            interface $Properties {

                /** DepositResult sequence */
                sequence?: number;

                /** DepositResult outcome */
                outcome?: tabmesh.v1.DepositOutcome;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DepositResult. */
            type $Shape = tabmesh.v1.DepositResult.$Properties;
        }

        /**
         * Properties of a Mail.
         * @deprecated Use tabmesh.v1.Mail.$Properties instead.
         */
        interface IMail extends tabmesh.v1.Mail.$Properties {
        }

        /** Represents a Mail. */
        class Mail {

            /**
             * Constructs a new Mail.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Mail.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Mail messages. */
            messages: Uint8Array[];

            /**
             * Creates a new Mail instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Mail instance
             */
            static create(properties: tabmesh.v1.Mail.$Shape): tabmesh.v1.Mail & tabmesh.v1.Mail.$Shape;
            static create(properties?: tabmesh.v1.Mail.$Properties): tabmesh.v1.Mail;

            /**
             * Encodes the specified Mail message. Does not implicitly {@link tabmesh.v1.Mail.verify|verify} messages.
             * @param message Mail message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Mail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Mail message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Mail & tabmesh.v1.Mail.$Shape} Mail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Mail & tabmesh.v1.Mail.$Shape;
        }

        namespace Mail {

            /** Properties of a Mail. */
            interface $Properties {

                /** Mail messages */
                messages?: Uint8Array[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Mail. */
            type $Shape = tabmesh.v1.Mail.$Properties;
        }

        /**
         * Properties of a Probe.
         * @deprecated Use tabmesh.v1.Probe.$Properties instead.
         */
        interface IProbe extends tabmesh.v1.Probe.$Properties {
        }

        /** Represents a Probe. */
        class Probe {

            /**
             * Constructs a new Probe.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.Probe.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Probe nonce. */
            nonce: Uint8Array;

            /**
             * Creates a new Probe instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Probe instance
             */
            static create(properties: tabmesh.v1.Probe.$Shape): tabmesh.v1.Probe & tabmesh.v1.Probe.$Shape;
            static create(properties?: tabmesh.v1.Probe.$Properties): tabmesh.v1.Probe;

            /**
             * Encodes the specified Probe message. Does not implicitly {@link tabmesh.v1.Probe.verify|verify} messages.
             * @param message Probe message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.Probe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Probe message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.Probe & tabmesh.v1.Probe.$Shape} Probe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.Probe & tabmesh.v1.Probe.$Shape;
        }

        namespace Probe {

            /** Properties of a Probe. */
            interface $Properties {

                /** Probe nonce */
                nonce?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Probe. */
            type $Shape = tabmesh.v1.Probe.$Properties;
        }

        /** ProbeOutcome enum. */
        enum ProbeOutcome {

            /** PROBE_OUTCOME_UNSPECIFIED value */
            PROBE_OUTCOME_UNSPECIFIED = 0,

            /** PROBE_OUTCOME_ON_THE_WAY value */
            PROBE_OUTCOME_ON_THE_WAY = 1,

            /** PROBE_OUTCOME_ARRIVED value */
            PROBE_OUTCOME_ARRIVED = 2,

            /** PROBE_OUTCOME_NO_WAY value */
            PROBE_OUTCOME_NO_WAY = 3
        }

        /**
         * Properties of a ProbeAnswer.
         * @deprecated Use tabmesh.v1.ProbeAnswer.$Properties instead.
         */
        interface IProbeAnswer extends tabmesh.v1.ProbeAnswer.$Properties {
        }

        /** Represents a ProbeAnswer. */
        class ProbeAnswer {

            /**
             * Constructs a new ProbeAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.ProbeAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProbeAnswer nonce. */
            nonce: Uint8Array;

            /** ProbeAnswer outcome. */
            outcome: tabmesh.v1.ProbeOutcome;

            /** ProbeAnswer hopsLeft. */
            hopsLeft: number;

            /** ProbeAnswer key. */
            key: Uint8Array;

            /**
             * Creates a new ProbeAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProbeAnswer instance
             */
            static create(properties: tabmesh.v1.ProbeAnswer.$Shape): tabmesh.v1.ProbeAnswer & tabmesh.v1.ProbeAnswer.$Shape;
            static create(properties?: tabmesh.v1.ProbeAnswer.$Properties): tabmesh.v1.ProbeAnswer;

            /**
             * Encodes the specified ProbeAnswer message. Does not implicitly {@link tabmesh.v1.ProbeAnswer.verify|verify} messages.
             * @param message ProbeAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.ProbeAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProbeAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.ProbeAnswer & tabmesh.v1.ProbeAnswer.$Shape} ProbeAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.ProbeAnswer & tabmesh.v1.ProbeAnswer.$Shape;
        }

        namespace ProbeAnswer {

            /** Properties of a ProbeAnswer. */
            interface $Properties {

                /** ProbeAnswer nonce */
                nonce?: Uint8Array;

                /** ProbeAnswer outcome */
                outcome?: tabmesh.v1.ProbeOutcome;

                /** ProbeAnswer hopsLeft */
                hopsLeft?: number;

                /** ProbeAnswer key */
                key?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProbeAnswer. */
            type $Shape = tabmesh.v1.ProbeAnswer.$Properties;
        }

        /**
         * Properties of a RoomPost.
         * @deprecated Use tabmesh.v1.RoomPost.$Properties instead.
         */
        interface IRoomPost extends tabmesh.v1.RoomPost.$Properties {
        }

        /** Represents a RoomPost. */
        class RoomPost {

            /**
             * Constructs a new RoomPost.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomPost.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomPost room. */
            room: Uint8Array;

            /** RoomPost authorId. */
            authorId: string;

            /** RoomPost authorKey. */
            authorKey: Uint8Array;

            /** RoomPost epoch. */
            epoch: number;

            /** RoomPost sequence. */
            sequence: number;

            /** RoomPost at. */
            at: number;

            /** RoomPost plain. */
            plain: (Uint8Array|null);

            /** RoomPost sealed. */
            sealed: (Uint8Array|null);

            /** RoomPost body. */
            body?: ("plain"|"sealed");

            /**
             * Creates a new RoomPost instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomPost instance
             */
            static create(properties: tabmesh.v1.RoomPost.$Shape): tabmesh.v1.RoomPost & tabmesh.v1.RoomPost.$Shape;
            static create(properties?: tabmesh.v1.RoomPost.$Properties): tabmesh.v1.RoomPost;

            /**
             * Encodes the specified RoomPost message. Does not implicitly {@link tabmesh.v1.RoomPost.verify|verify} messages.
             * @param message RoomPost message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomPost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomPost message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomPost & tabmesh.v1.RoomPost.$Shape} RoomPost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomPost & tabmesh.v1.RoomPost.$Shape;
        }

        namespace RoomPost {

            /** Properties of a RoomPost. */
            interface $Properties {

                /** RoomPost room */
                room?: Uint8Array;

                /** RoomPost authorId */
                authorId?: string;

                /** RoomPost authorKey */
                authorKey?: Uint8Array;

                /** RoomPost epoch */
                epoch?: number;

                /** RoomPost sequence */
                sequence?: number;

                /** RoomPost at */
                at?: number;

                /** RoomPost plain */
                plain?: (Uint8Array|null);

                /** RoomPost sealed */
                sealed?: (Uint8Array|null);

                /** RoomPost body */
                body?: ("plain"|"sealed");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a RoomPost. */
            type $Shape = {
              room?: Uint8Array;
              authorId?: string;
              authorKey?: Uint8Array;
              epoch?: number;
              sequence?: number;
              at?: number;
              plain?: Uint8Array|null;
              sealed?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; plain?: null; sealed?: null }|{ body?: "plain"; plain: Uint8Array; sealed?: null }|{ body?: "sealed"; plain?: null; sealed: Uint8Array })
            );
        }

        /**
         * Properties of a RoomMembership.
         * @deprecated Use tabmesh.v1.RoomMembership.$Properties instead.
         */
        interface IRoomMembership extends tabmesh.v1.RoomMembership.$Properties {
        }

        /** Represents a RoomMembership. */
        class RoomMembership {

            /**
             * Constructs a new RoomMembership.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomMembership.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomMembership room. */
            room: Uint8Array;

            /** RoomMembership memberId. */
            memberId: string;

            /** RoomMembership memberKey. */
            memberKey: Uint8Array;

            /** RoomMembership change. */
            change: number;

            /** RoomMembership in. */
            in: boolean;

            /** RoomMembership roomName. */
            roomName: string;

            /**
             * Creates a new RoomMembership instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomMembership instance
             */
            static create(properties: tabmesh.v1.RoomMembership.$Shape): tabmesh.v1.RoomMembership & tabmesh.v1.RoomMembership.$Shape;
            static create(properties?: tabmesh.v1.RoomMembership.$Properties): tabmesh.v1.RoomMembership;

            /**
             * Encodes the specified RoomMembership message. Does not implicitly {@link tabmesh.v1.RoomMembership.verify|verify} messages.
             * @param message RoomMembership message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomMembership.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomMembership message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomMembership & tabmesh.v1.RoomMembership.$Shape} RoomMembership
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomMembership & tabmesh.v1.RoomMembership.$Shape;
        }

        namespace RoomMembership {

            /** Properties of a RoomMembership. */
            interface $Properties {

                /** RoomMembership room */
                room?: Uint8Array;

                /** RoomMembership memberId */
                memberId?: string;

                /** RoomMembership memberKey */
                memberKey?: Uint8Array;

                /** RoomMembership change */
                change?: number;

                /** RoomMembership in */
                "in"?: boolean;

                /** RoomMembership roomName */
                roomName?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomMembership. */
            type $Shape = tabmesh.v1.RoomMembership.$Properties;
        }

        /**
         * Properties of a RoomItems.
         * @deprecated Use tabmesh.v1.RoomItems.$Properties instead.
         */
        interface IRoomItems extends tabmesh.v1.RoomItems.$Properties {
        }

        /** Represents a RoomItems. */
        class RoomItems {

            /**
             * Constructs a new RoomItems.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomItems.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomItems room. */
            room: Uint8Array;

            /** RoomItems posts. */
            posts: tabmesh.v1.SignedRecord[];

            /** RoomItems memberships. */
            memberships: tabmesh.v1.SignedRecord[];

            /**
             * Creates a new RoomItems instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomItems instance
             */
            static create(properties: tabmesh.v1.RoomItems.$Shape): tabmesh.v1.RoomItems & tabmesh.v1.RoomItems.$Shape;
            static create(properties?: tabmesh.v1.RoomItems.$Properties): tabmesh.v1.RoomItems;

            /**
             * Encodes the specified RoomItems message. Does not implicitly {@link tabmesh.v1.RoomItems.verify|verify} messages.
             * @param message RoomItems message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomItems.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomItems message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomItems & tabmesh.v1.RoomItems.$Shape} RoomItems
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomItems & tabmesh.v1.RoomItems.$Shape;
        }

        namespace RoomItems {

            /** Properties of a RoomItems. */
            interface $Properties {

                /** RoomItems room */
                room?: Uint8Array;

                /** RoomItems posts */
                posts?: tabmesh.v1.SignedRecord.$Properties[];

                /** RoomItems memberships */
                memberships?: tabmesh.v1.SignedRecord.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomItems. */
            type $Shape = tabmesh.v1.RoomItems.$Properties;
        }

        /** RoomOutcome enum. */
        enum RoomOutcome {

            /** ROOM_OUTCOME_UNSPECIFIED value */
            ROOM_OUTCOME_UNSPECIFIED = 0,

            /** ROOM_OUTCOME_STORED value */
            ROOM_OUTCOME_STORED = 1,

            /** ROOM_OUTCOME_NOT_A_MEMBER value */
            ROOM_OUTCOME_NOT_A_MEMBER = 2,

            /** ROOM_OUTCOME_OUT_OF_TIME value */
            ROOM_OUTCOME_OUT_OF_TIME = 3,

            /** ROOM_OUTCOME_STORE_FULL value */
            ROOM_OUTCOME_STORE_FULL = 4,

            /** ROOM_OUTCOME_MALFORMED value */
            ROOM_OUTCOME_MALFORMED = 5,

            /** ROOM_OUTCOME_TOO_MANY_ROOMS value */
            ROOM_OUTCOME_TOO_MANY_ROOMS = 6
        }

        /**
         * Properties of a RoomResults.
         * @deprecated Use tabmesh.v1.RoomResults.$Properties instead.
         */
        interface IRoomResults extends tabmesh.v1.RoomResults.$Properties {
        }

        /** Represents a RoomResults. */
        class RoomResults {

            /**
             * Constructs a new RoomResults.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomResults.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomResults room. */
            room: Uint8Array;

            /** RoomResults results. */
            results: tabmesh.v1.RoomResult[];

            /**
             * Creates a new RoomResults instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomResults instance
             */
            static create(properties: tabmesh.v1.RoomResults.$Shape): tabmesh.v1.RoomResults & tabmesh.v1.RoomResults.$Shape;
            static create(properties?: tabmesh.v1.RoomResults.$Properties): tabmesh.v1.RoomResults;

            /**
             * Encodes the specified RoomResults message. Does not implicitly {@link tabmesh.v1.RoomResults.verify|verify} messages.
             * @param message RoomResults message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomResults.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomResults message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomResults & tabmesh.v1.RoomResults.$Shape} RoomResults
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomResults & tabmesh.v1.RoomResults.$Shape;
        }

        namespace RoomResults {

            /** Properties of a RoomResults. */
            interface $Properties {

                /** RoomResults room */
                room?: Uint8Array;

                /** RoomResults results */
                results?: tabmesh.v1.RoomResult.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomResults. */
            type $Shape = tabmesh.v1.RoomResults.$Properties;
        }

        /**
         * Properties of a RoomResult.
         * @deprecated Use tabmesh.v1.RoomResult.$Properties instead.
         */
        interface IRoomResult extends tabmesh.v1.RoomResult.$Properties {
        }

        /** Represents a RoomResult. */
        class RoomResult {

            /**
             * Constructs a new RoomResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomResult epoch. */
            epoch: number;

            /** RoomResult sequence. */
            sequence: number;

            /** RoomResult outcome. */
            outcome: tabmesh.v1.RoomOutcome;

            /**
             * Creates a new RoomResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomResult instance
             */
            static create(properties: tabmesh.v1.RoomResult.$Shape): tabmesh.v1.RoomResult & tabmesh.v1.RoomResult.$Shape;
            static create(properties?: tabmesh.v1.RoomResult.$Properties): tabmesh.v1.RoomResult;

            /**
             * Encodes the specified RoomResult message. Does not implicitly {@link tabmesh.v1.RoomResult.verify|verify} messages.
             * @param message RoomResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomResult & tabmesh.v1.RoomResult.$Shape} RoomResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomResult & tabmesh.v1.RoomResult.$Shape;
        }

        namespace RoomResult {

            /** Properties of a RoomResult. */
            interface $Properties {

                /** RoomResult epoch */
                epoch?: number;

                /** RoomResult sequence */
                sequence?: number;

                /** RoomResult outcome */
                outcome?: tabmesh.v1.RoomOutcome;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomResult. */
            type $Shape = tabmesh.v1.RoomResult.$Properties;
        }

        /**
         * Properties of a RoomQuestion.
         * @deprecated Use tabmesh.v1.RoomQuestion.$Properties instead.
         */
        interface IRoomQuestion extends tabmesh.v1.RoomQuestion.$Properties {
        }

        /** Represents a RoomQuestion. */
        class RoomQuestion {

            /**
             * Constructs a new RoomQuestion.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomQuestion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomQuestion number. */
            number: number;

            /** RoomQuestion room. */
            room: Uint8Array;

            /** RoomQuestion before. */
            before: tabmesh.v1.RoomPlace;

            /** RoomQuestion most. */
            most: number;

            /** RoomQuestion have. */
            have: Uint8Array;

            /**
             * Creates a new RoomQuestion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomQuestion instance
             */
            static create(properties: tabmesh.v1.RoomQuestion.$Shape): tabmesh.v1.RoomQuestion & tabmesh.v1.RoomQuestion.$Shape;
            static create(properties?: tabmesh.v1.RoomQuestion.$Properties): tabmesh.v1.RoomQuestion;

            /**
             * Encodes the specified RoomQuestion message. Does not implicitly {@link tabmesh.v1.RoomQuestion.verify|verify} messages.
             * @param message RoomQuestion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomQuestion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomQuestion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomQuestion & tabmesh.v1.RoomQuestion.$Shape} RoomQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomQuestion & tabmesh.v1.RoomQuestion.$Shape;
        }

        namespace RoomQuestion {

            /** Properties of a RoomQuestion. */
            interface $Properties {

                /** RoomQuestion number */
                number?: number;

                /** RoomQuestion room */
                room?: Uint8Array;

                /** RoomQuestion before */
                before?: tabmesh.v1.RoomPlace.$Properties;

                /** RoomQuestion most */
                most?: number;

                /** RoomQuestion have */
                have?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomQuestion. */
            type $Shape = tabmesh.v1.RoomQuestion.$Properties;
        }

        /**
         * Properties of a RoomPlace.
         * @deprecated Use tabmesh.v1.RoomPlace.$Properties instead.
         */
        interface IRoomPlace extends tabmesh.v1.RoomPlace.$Properties {
        }

        /** Represents a RoomPlace. */
        class RoomPlace {

            /**
             * Constructs a new RoomPlace.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomPlace.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomPlace at. */
            at: number;

            /** RoomPlace authorKey. */
            authorKey: Uint8Array;

            /** RoomPlace epoch. */
            epoch: number;

            /** RoomPlace sequence. */
            sequence: number;

            /**
             * Creates a new RoomPlace instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomPlace instance
             */
            static create(properties: tabmesh.v1.RoomPlace.$Shape): tabmesh.v1.RoomPlace & tabmesh.v1.RoomPlace.$Shape;
            static create(properties?: tabmesh.v1.RoomPlace.$Properties): tabmesh.v1.RoomPlace;

            /**
             * Encodes the specified RoomPlace message. Does not implicitly {@link tabmesh.v1.RoomPlace.verify|verify} messages.
             * @param message RoomPlace message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomPlace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomPlace message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomPlace & tabmesh.v1.RoomPlace.$Shape} RoomPlace
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomPlace & tabmesh.v1.RoomPlace.$Shape;
        }

        namespace RoomPlace {

            /** Properties of a RoomPlace. */
            interface $Properties {

                /** RoomPlace at */
                at?: number;

                /** RoomPlace authorKey */
                authorKey?: Uint8Array;

                /** RoomPlace epoch */
                epoch?: number;

                /** RoomPlace sequence */
                sequence?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomPlace. */
            type $Shape = tabmesh.v1.RoomPlace.$Properties;
        }

        /**
         * Properties of a RoomPage.
         * @deprecated Use tabmesh.v1.RoomPage.$Properties instead.
         */
        interface IRoomPage extends tabmesh.v1.RoomPage.$Properties {
        }

        /** Represents a RoomPage. */
        class RoomPage {

            /**
             * Constructs a new RoomPage.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomPage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomPage number. */
            number: number;

            /** RoomPage room. */
            room: Uint8Array;

            /** RoomPage posts. */
            posts: tabmesh.v1.SignedRecord[];

            /** RoomPage more. */
            more: boolean;

            /**
             * Creates a new RoomPage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomPage instance
             */
            static create(properties: tabmesh.v1.RoomPage.$Shape): tabmesh.v1.RoomPage & tabmesh.v1.RoomPage.$Shape;
            static create(properties?: tabmesh.v1.RoomPage.$Properties): tabmesh.v1.RoomPage;

            /**
             * Encodes the specified RoomPage message. Does not implicitly {@link tabmesh.v1.RoomPage.verify|verify} messages.
             * @param message RoomPage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomPage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomPage & tabmesh.v1.RoomPage.$Shape} RoomPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomPage & tabmesh.v1.RoomPage.$Shape;
        }

        namespace RoomPage {

            /** Properties of a RoomPage. */
            interface $Properties {

                /** RoomPage number */
                number?: number;

                /** RoomPage room */
                room?: Uint8Array;

                /** RoomPage posts */
                posts?: tabmesh.v1.SignedRecord.$Properties[];

                /** RoomPage more */
                more?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomPage. */
            type $Shape = tabmesh.v1.RoomPage.$Properties;
        }

        /**
         * Properties of a RoomSpread.
         * @deprecated Use tabmesh.v1.RoomSpread.$Properties instead.
         */
        interface IRoomSpread extends tabmesh.v1.RoomSpread.$Properties {
        }

        /** Represents a RoomSpread. */
        class RoomSpread {

            /**
             * Constructs a new RoomSpread.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomSpread.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomSpread originId. */
            originId: string;

            /** RoomSpread originTag. */
            originTag: Uint8Array;

            /** RoomSpread hopLimit. */
            hopLimit: number;

            /** RoomSpread items. */
            items: tabmesh.v1.RoomItems;

            /**
             * Creates a new RoomSpread instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomSpread instance
             */
            static create(properties: tabmesh.v1.RoomSpread.$Shape): tabmesh.v1.RoomSpread & tabmesh.v1.RoomSpread.$Shape;
            static create(properties?: tabmesh.v1.RoomSpread.$Properties): tabmesh.v1.RoomSpread;

            /**
             * Encodes the specified RoomSpread message. Does not implicitly {@link tabmesh.v1.RoomSpread.verify|verify} messages.
             * @param message RoomSpread message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomSpread.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomSpread message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomSpread & tabmesh.v1.RoomSpread.$Shape} RoomSpread
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomSpread & tabmesh.v1.RoomSpread.$Shape;
        }

        namespace RoomSpread {

            /** Properties of a RoomSpread. */
            interface $Properties {

                /** RoomSpread originId */
                originId?: string;

                /** RoomSpread originTag */
                originTag?: Uint8Array;

                /** RoomSpread hopLimit */
                hopLimit?: number;

                /** RoomSpread items */
                items?: tabmesh.v1.RoomItems.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomSpread. */
            type $Shape = tabmesh.v1.RoomSpread.$Properties;
        }

        /**
         * Properties of a RoomTyping.
         * @deprecated Use tabmesh.v1.RoomTyping.$Properties instead.
         */
        interface IRoomTyping extends tabmesh.v1.RoomTyping.$Properties {
        }

        /** Represents a RoomTyping. */
        class RoomTyping {

            /**
             * Constructs a new RoomTyping.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomTyping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomTyping room. */
            room: Uint8Array;

            /** RoomTyping word. */
            word: tabmesh.v1.SignedRecord;

            /** RoomTyping path. */
            path: tabmesh.v1.RoomPath;

            /**
             * Creates a new RoomTyping instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomTyping instance
             */
            static create(properties: tabmesh.v1.RoomTyping.$Shape): tabmesh.v1.RoomTyping & tabmesh.v1.RoomTyping.$Shape;
            static create(properties?: tabmesh.v1.RoomTyping.$Properties): tabmesh.v1.RoomTyping;

            /**
             * Encodes the specified RoomTyping message. Does not implicitly {@link tabmesh.v1.RoomTyping.verify|verify} messages.
             * @param message RoomTyping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomTyping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomTyping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomTyping & tabmesh.v1.RoomTyping.$Shape} RoomTyping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomTyping & tabmesh.v1.RoomTyping.$Shape;
        }

        namespace RoomTyping {

            /** Properties of a RoomTyping. */
            interface $Properties {

                /** RoomTyping room */
                room?: Uint8Array;

                /** RoomTyping word */
                word?: tabmesh.v1.SignedRecord.$Properties;

                /** RoomTyping path */
                path?: tabmesh.v1.RoomPath.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomTyping. */
            type $Shape = tabmesh.v1.RoomTyping.$Properties;
        }

        /**
         * Properties of a RoomPath.
         * @deprecated Use tabmesh.v1.RoomPath.$Properties instead.
         */
        interface IRoomPath extends tabmesh.v1.RoomPath.$Properties {
        }

        /** Represents a RoomPath. */
        class RoomPath {

            /**
             * Constructs a new RoomPath.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomPath.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomPath originId. */
            originId: string;

            /** RoomPath originTag. */
            originTag: Uint8Array;

            /** RoomPath hopLimit. */
            hopLimit: number;

            /**
             * Creates a new RoomPath instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomPath instance
             */
            static create(properties: tabmesh.v1.RoomPath.$Shape): tabmesh.v1.RoomPath & tabmesh.v1.RoomPath.$Shape;
            static create(properties?: tabmesh.v1.RoomPath.$Properties): tabmesh.v1.RoomPath;

            /**
             * Encodes the specified RoomPath message. Does not implicitly {@link tabmesh.v1.RoomPath.verify|verify} messages.
             * @param message RoomPath message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomPath.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomPath message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomPath & tabmesh.v1.RoomPath.$Shape} RoomPath
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomPath & tabmesh.v1.RoomPath.$Shape;
        }

        namespace RoomPath {

            /** Properties of a RoomPath. */
            interface $Properties {

                /** RoomPath originId */
                originId?: string;

                /** RoomPath originTag */
                originTag?: Uint8Array;

                /** RoomPath hopLimit */
                hopLimit?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomPath. */
            type $Shape = tabmesh.v1.RoomPath.$Properties;
        }

        /**
         * Properties of a RoomTypingWord.
         * @deprecated Use tabmesh.v1.RoomTypingWord.$Properties instead.
         */
        interface IRoomTypingWord extends tabmesh.v1.RoomTypingWord.$Properties {
        }

        /** Represents a RoomTypingWord. */
        class RoomTypingWord {

            /**
             * Constructs a new RoomTypingWord.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomTypingWord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomTypingWord room. */
            room: Uint8Array;

            /** RoomTypingWord authorId. */
            authorId: string;

            /** RoomTypingWord authorKey. */
            authorKey: Uint8Array;

            /** RoomTypingWord at. */
            at: number;

            /** RoomTypingWord sealed. */
            sealed: Uint8Array;

            /**
             * Creates a new RoomTypingWord instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomTypingWord instance
             */
            static create(properties: tabmesh.v1.RoomTypingWord.$Shape): tabmesh.v1.RoomTypingWord & tabmesh.v1.RoomTypingWord.$Shape;
            static create(properties?: tabmesh.v1.RoomTypingWord.$Properties): tabmesh.v1.RoomTypingWord;

            /**
             * Encodes the specified RoomTypingWord message. Does not implicitly {@link tabmesh.v1.RoomTypingWord.verify|verify} messages.
             * @param message RoomTypingWord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomTypingWord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomTypingWord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomTypingWord & tabmesh.v1.RoomTypingWord.$Shape} RoomTypingWord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomTypingWord & tabmesh.v1.RoomTypingWord.$Shape;
        }

        namespace RoomTypingWord {

            /** Properties of a RoomTypingWord. */
            interface $Properties {

                /** RoomTypingWord room */
                room?: Uint8Array;

                /** RoomTypingWord authorId */
                authorId?: string;

                /** RoomTypingWord authorKey */
                authorKey?: Uint8Array;

                /** RoomTypingWord at */
                at?: number;

                /** RoomTypingWord sealed */
                sealed?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomTypingWord. */
            type $Shape = tabmesh.v1.RoomTypingWord.$Properties;
        }

        /**
         * Properties of a RoomListQuestion.
         * @deprecated Use tabmesh.v1.RoomListQuestion.$Properties instead.
         */
        interface IRoomListQuestion extends tabmesh.v1.RoomListQuestion.$Properties {
        }

        /** Represents a RoomListQuestion. */
        class RoomListQuestion {

            /**
             * Constructs a new RoomListQuestion.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomListQuestion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomListQuestion number. */
            number: number;

            /**
             * Creates a new RoomListQuestion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomListQuestion instance
             */
            static create(properties: tabmesh.v1.RoomListQuestion.$Shape): tabmesh.v1.RoomListQuestion & tabmesh.v1.RoomListQuestion.$Shape;
            static create(properties?: tabmesh.v1.RoomListQuestion.$Properties): tabmesh.v1.RoomListQuestion;

            /**
             * Encodes the specified RoomListQuestion message. Does not implicitly {@link tabmesh.v1.RoomListQuestion.verify|verify} messages.
             * @param message RoomListQuestion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomListQuestion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomListQuestion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomListQuestion & tabmesh.v1.RoomListQuestion.$Shape} RoomListQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomListQuestion & tabmesh.v1.RoomListQuestion.$Shape;
        }

        namespace RoomListQuestion {

            /** Properties of a RoomListQuestion. */
            interface $Properties {

                /** RoomListQuestion number */
                number?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomListQuestion. */
            type $Shape = tabmesh.v1.RoomListQuestion.$Properties;
        }

        /**
         * Properties of a RoomList.
         * @deprecated Use tabmesh.v1.RoomList.$Properties instead.
         */
        interface IRoomList extends tabmesh.v1.RoomList.$Properties {
        }

        /** Represents a RoomList. */
        class RoomList {

            /**
             * Constructs a new RoomList.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomList number. */
            number: number;

            /** RoomList rooms. */
            rooms: tabmesh.v1.ServedRoom[];

            /** RoomList total. */
            total: number;

            /**
             * Creates a new RoomList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomList instance
             */
            static create(properties: tabmesh.v1.RoomList.$Shape): tabmesh.v1.RoomList & tabmesh.v1.RoomList.$Shape;
            static create(properties?: tabmesh.v1.RoomList.$Properties): tabmesh.v1.RoomList;

            /**
             * Encodes the specified RoomList message. Does not implicitly {@link tabmesh.v1.RoomList.verify|verify} messages.
             * @param message RoomList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomList & tabmesh.v1.RoomList.$Shape} RoomList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomList & tabmesh.v1.RoomList.$Shape;
        }

        namespace RoomList {

            /** Properties of a RoomList. */
            interface $Properties {

                /** RoomList number */
                number?: number;

                /** RoomList rooms */
                rooms?: tabmesh.v1.ServedRoom.$Properties[];

                /** RoomList total */
                total?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomList. */
            type $Shape = tabmesh.v1.RoomList.$Properties;
        }

        /**
         * Properties of a RoomDigest.
         * @deprecated Use tabmesh.v1.RoomDigest.$Properties instead.
         */
        interface IRoomDigest extends tabmesh.v1.RoomDigest.$Properties {
        }

        /** Represents a RoomDigest. */
        class RoomDigest {

            /**
             * Constructs a new RoomDigest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomDigest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomDigest room. */
            room: Uint8Array;

            /** RoomDigest sum. */
            sum: Uint8Array;

            /**
             * Creates a new RoomDigest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomDigest instance
             */
            static create(properties: tabmesh.v1.RoomDigest.$Shape): tabmesh.v1.RoomDigest & tabmesh.v1.RoomDigest.$Shape;
            static create(properties?: tabmesh.v1.RoomDigest.$Properties): tabmesh.v1.RoomDigest;

            /**
             * Encodes the specified RoomDigest message. Does not implicitly {@link tabmesh.v1.RoomDigest.verify|verify} messages.
             * @param message RoomDigest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomDigest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomDigest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomDigest & tabmesh.v1.RoomDigest.$Shape} RoomDigest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomDigest & tabmesh.v1.RoomDigest.$Shape;
        }

        namespace RoomDigest {

            /** Properties of a RoomDigest. */
            interface $Properties {

                /** RoomDigest room */
                room?: Uint8Array;

                /** RoomDigest sum */
                sum?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomDigest. */
            type $Shape = tabmesh.v1.RoomDigest.$Properties;
        }

        /**
         * Properties of a RoomInventory.
         * @deprecated Use tabmesh.v1.RoomInventory.$Properties instead.
         */
        interface IRoomInventory extends tabmesh.v1.RoomInventory.$Properties {
        }

        /** Represents a RoomInventory. */
        class RoomInventory {

            /**
             * Constructs a new RoomInventory.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.RoomInventory.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomInventory room. */
            room: Uint8Array;

            /** RoomInventory have. */
            have: Uint8Array;

            /** RoomInventory answerWanted. */
            answerWanted: boolean;

            /**
             * Creates a new RoomInventory instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RoomInventory instance
             */
            static create(properties: tabmesh.v1.RoomInventory.$Shape): tabmesh.v1.RoomInventory & tabmesh.v1.RoomInventory.$Shape;
            static create(properties?: tabmesh.v1.RoomInventory.$Properties): tabmesh.v1.RoomInventory;

            /**
             * Encodes the specified RoomInventory message. Does not implicitly {@link tabmesh.v1.RoomInventory.verify|verify} messages.
             * @param message RoomInventory message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.RoomInventory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomInventory message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomInventory & tabmesh.v1.RoomInventory.$Shape} RoomInventory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.RoomInventory & tabmesh.v1.RoomInventory.$Shape;
        }

        namespace RoomInventory {

            /** Properties of a RoomInventory. */
            interface $Properties {

                /** RoomInventory room */
                room?: Uint8Array;

                /** RoomInventory have */
                have?: Uint8Array;

                /** RoomInventory answerWanted */
                answerWanted?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomInventory. */
            type $Shape = tabmesh.v1.RoomInventory.$Properties;
        }

        /**
         * Properties of a FileRequest.
         * @deprecated Use tabmesh.v1.FileRequest.$Properties instead.
         */
        interface IFileRequest extends tabmesh.v1.FileRequest.$Properties {
        }

        /** Represents a FileRequest. */
        class FileRequest {

            /**
             * Constructs a new FileRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.FileRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileRequest fileId. */
            fileId: Uint8Array;

            /** FileRequest requesterKey. */
            requesterKey: Uint8Array;

            /** FileRequest number. */
            number: number;

            /** FileRequest ranges. */
            ranges: tabmesh.v1.ChunkRange[];

            /** FileRequest mac. */
            mac: Uint8Array;

            /**
             * Creates a new FileRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileRequest instance
             */
            static create(properties: tabmesh.v1.FileRequest.$Shape): tabmesh.v1.FileRequest & tabmesh.v1.FileRequest.$Shape;
            static create(properties?: tabmesh.v1.FileRequest.$Properties): tabmesh.v1.FileRequest;

            /**
             * Encodes the specified FileRequest message. Does not implicitly {@link tabmesh.v1.FileRequest.verify|verify} messages.
             * @param message FileRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.FileRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileRequest & tabmesh.v1.FileRequest.$Shape} FileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.FileRequest & tabmesh.v1.FileRequest.$Shape;
        }

        namespace FileRequest {

            /** Properties of a FileRequest. */
            interface $Properties {

                /** FileRequest fileId */
                fileId?: Uint8Array;

                /** FileRequest requesterKey */
                requesterKey?: Uint8Array;

                /** FileRequest number */
                number?: number;

                /** FileRequest ranges */
                ranges?: tabmesh.v1.ChunkRange.$Properties[];

                /** FileRequest mac */
                mac?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileRequest. */
            type $Shape = tabmesh.v1.FileRequest.$Properties;
        }

        /**
         * Properties of a ChunkRange.
         * @deprecated Use tabmesh.v1.ChunkRange.$Properties instead.
         */
        interface IChunkRange extends tabmesh.v1.ChunkRange.$Properties {
        }

        /** Represents a ChunkRange. */
        class ChunkRange {

            /**
             * Constructs a new ChunkRange.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.ChunkRange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChunkRange first. */
            first: number;

            /** ChunkRange count. */
            count: number;

            /**
             * Creates a new ChunkRange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChunkRange instance
             */
            static create(properties: tabmesh.v1.ChunkRange.$Shape): tabmesh.v1.ChunkRange & tabmesh.v1.ChunkRange.$Shape;
            static create(properties?: tabmesh.v1.ChunkRange.$Properties): tabmesh.v1.ChunkRange;

            /**
             * Encodes the specified ChunkRange message. Does not implicitly {@link tabmesh.v1.ChunkRange.verify|verify} messages.
             * @param message ChunkRange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.ChunkRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChunkRange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.ChunkRange & tabmesh.v1.ChunkRange.$Shape} ChunkRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.ChunkRange & tabmesh.v1.ChunkRange.$Shape;
        }

        namespace ChunkRange {

            /** Properties of a ChunkRange. */
            interface $Properties {

                /** ChunkRange first */
                first?: number;

                /** ChunkRange count */
                count?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChunkRange. */
            type $Shape = tabmesh.v1.ChunkRange.$Properties;
        }

        /**
         * Properties of a FileChunk.
         * @deprecated Use tabmesh.v1.FileChunk.$Properties instead.
         */
        interface IFileChunk extends tabmesh.v1.FileChunk.$Properties {
        }

        /** Represents a FileChunk. */
        class FileChunk {

            /**
             * Constructs a new FileChunk.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.FileChunk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileChunk fileId. */
            fileId: Uint8Array;

            /** FileChunk index. */
            index: number;

            /** FileChunk sealed. */
            sealed: Uint8Array;

            /**
             * Creates a new FileChunk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileChunk instance
             */
            static create(properties: tabmesh.v1.FileChunk.$Shape): tabmesh.v1.FileChunk & tabmesh.v1.FileChunk.$Shape;
            static create(properties?: tabmesh.v1.FileChunk.$Properties): tabmesh.v1.FileChunk;

            /**
             * Encodes the specified FileChunk message. Does not implicitly {@link tabmesh.v1.FileChunk.verify|verify} messages.
             * @param message FileChunk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.FileChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileChunk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileChunk & tabmesh.v1.FileChunk.$Shape} FileChunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.FileChunk & tabmesh.v1.FileChunk.$Shape;
        }

        namespace FileChunk {

            /** Properties of a FileChunk. */
            interface $Properties {

                /** FileChunk fileId */
                fileId?: Uint8Array;

                /** FileChunk index */
                index?: number;

                /** FileChunk sealed */
                sealed?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileChunk. */
            type $Shape = tabmesh.v1.FileChunk.$Properties;
        }

        /**
         * Properties of a FileAnswer.
         * @deprecated Use tabmesh.v1.FileAnswer.$Properties instead.
         */
        interface IFileAnswer extends tabmesh.v1.FileAnswer.$Properties {
        }

        /** Represents a FileAnswer. */
        class FileAnswer {

            /**
             * Constructs a new FileAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: tabmesh.v1.FileAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FileAnswer fileId. */
            fileId: Uint8Array;

            /** FileAnswer authorKey. */
            authorKey: Uint8Array;

            /** FileAnswer requesterKey. */
            requesterKey: Uint8Array;

            /** FileAnswer number. */
            number: number;

            /** FileAnswer outcome. */
            outcome: tabmesh.v1.FileOutcome;

            /** FileAnswer signature. */
            signature: Uint8Array;

            /**
             * Creates a new FileAnswer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FileAnswer instance
             */
            static create(properties: tabmesh.v1.FileAnswer.$Shape): tabmesh.v1.FileAnswer & tabmesh.v1.FileAnswer.$Shape;
            static create(properties?: tabmesh.v1.FileAnswer.$Properties): tabmesh.v1.FileAnswer;

            /**
             * Encodes the specified FileAnswer message. Does not implicitly {@link tabmesh.v1.FileAnswer.verify|verify} messages.
             * @param message FileAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: tabmesh.v1.FileAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FileAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileAnswer & tabmesh.v1.FileAnswer.$Shape} FileAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tabmesh.v1.FileAnswer & tabmesh.v1.FileAnswer.$Shape;
        }

        namespace FileAnswer {

            /** Properties of a FileAnswer. */
            interface $Properties {

                /** FileAnswer fileId */
                fileId?: Uint8Array;

                /** FileAnswer authorKey */
                authorKey?: Uint8Array;

                /** FileAnswer requesterKey */
                requesterKey?: Uint8Array;

                /** FileAnswer number */
                number?: number;

                /** FileAnswer outcome */
                outcome?: tabmesh.v1.FileOutcome;

                /** FileAnswer signature */
                signature?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FileAnswer. */
            type $Shape = tabmesh.v1.FileAnswer.$Properties;
        }

        /** FileOutcome enum. */
        enum FileOutcome {

            /** FILE_OUTCOME_UNSPECIFIED value */
            FILE_OUTCOME_UNSPECIFIED = 0,

            /** FILE_OUTCOME_GONE value */
            FILE_OUTCOME_GONE = 1
        }
    }
}
